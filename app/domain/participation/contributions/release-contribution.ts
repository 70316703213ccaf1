import { eq } from 'drizzle-orm'
import { contributions, questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { announceComment } from '../comments/write-comment.ts'
import { announceQuestion, dueOn } from '../questions/ask-question.ts'
import { announceProposal } from './announce-proposal.ts'
import { announceReport } from './announce-report.ts'
import { lockContribution } from './lock.ts'

/**
 * Lets through what waited for a moderator: for the public it begins now, a question's delay, a report's and a proposal's supports too. The moderation judges who may, and records the release.
 */
export async function releaseContribution(
  act: Act,
  { contributionId }: { contributionId: string },
): Promise<void> {
  const held = await lockContribution(act, contributionId)
  await act.tx.update(contributions).set({ heldAt: null, at: act.at }).where(eq(contributions.id, held.id))
  // Words of a survey are read among others, and announced by nothing.
  if (held.kind === 'survey_words') return
  if (held.kind === 'comment') return announceComment(act, held)
  if (held.kind === 'proposal') return announceProposal(act, held.id)
  if (held.kind === 'field_report') return announceReport(act, held.id)
  await act.tx
    .update(questions)
    .set({ dueOn: await dueOn(act) })
    .where(eq(questions.id, held.id))
  await announceQuestion(act, { ...held, officialId: held.officialId! }) // a question names its official
}
