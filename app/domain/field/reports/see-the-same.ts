import { fieldVoices } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { writerOf } from '../../participation/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { movePhotos, photosWait } from '../photos/keep-photos.ts'
import { isOpen } from '../steps/states.ts'
import { asSubject, lockedReport } from './find.ts'
import { becameOf, lockedDraft } from './keep-draft.ts'

/**
 * Says that she sees the same: counted once a person, and with the pictures of her draft, where she began one. Refused:
 * `own-words` to its author, `report-closed` where it is dealt with.
 */
export async function seeTheSame(
  act: Act,
  { number, draftId }: { number: number; draftId?: string },
): Promise<{ reportId: string; number: number }> {
  allow(act.actor, 'field-report.write')
  const personId = whoActs(act.actor)
  const draft = draftId ? await lockedDraft(act, { id: draftId }) : null
  const report = await lockedReport(act, number)
  if (draft?.reportId) return { reportId: report.id, number }
  if (!report.standing) throw new Refusal('not-found', 404)
  if (report.authorId === personId) throw new Refusal('own-words', 403)
  if (!isOpen(report.state)) throw new Refusal('report-closed')
  const [voice] = await act.tx
    .insert(fieldVoices)
    .values({ reportId: report.id, personId, at: act.at })
    .onConflictDoNothing()
    .returning()
  if (draft) {
    const writer = await writerOf(act, personId)
    const wait = await photosWait(act, writer, personId)
    await movePhotos(act, { draftId: draft.id, reportId: report.id, by: personId, wait })
    await becameOf(act, draft.id, report.id)
  }
  if (voice) await record(act, 'field-voice-given', asSubject(report.id))
  return { reportId: report.id, number }
}
