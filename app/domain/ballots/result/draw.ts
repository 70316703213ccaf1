import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { consultations, openedAnswers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { asSubject, lockedConsultation, questionsOf } from '../consultations/find.ts'
import { record } from '../news.ts'
import { countAll, type VoteResult } from './count-all.ts'

export const DrawInput = z.object({ drawn: written().min(1).max(200) })

/**
 * What a draw gave, in the one way in which it is noted: its numbers, or its words where it gave none. The lot hashes it, so
 * that whoever could choose a space, a comma or a nought in front would choose who is first.
 */
export function asNoted(drawn: string): string {
  const text = drawn.normalize('NFKC').toLowerCase()
  const parts = text.match(/\d+/g)?.map((number) => number.replace(/^0+(?=\d)/, '')) ?? text.match(/\p{L}+/gu)
  if (!parts) throw new Refusal('invalid-input', 422, 'drawn')
  return parts.join(' ')
}

/** Notes what came out of the draw that was named before, and counts anew: once. Refused: `vote-no-draw` where no tie waits for it. */
export async function noteDraw(
  act: Act,
  { slug, drawn }: z.output<typeof DrawInput> & { slug: string },
): Promise<void> {
  allow(act.actor, 'consultation.write')
  const vote = await lockedConsultation(act, slug)
  const { id, state, result, drawResult, groups } = vote
  const before = result as VoteResult | null
  const waits = before?.questions.some(({ all }) => all.waitsForDraw) ?? false
  if (state !== 'counted' || !before || !waits || drawResult !== null) throw new Refusal('vote-no-draw')
  const noted = asNoted(drawn)
  const [asked, answers] = await Promise.all([
    questionsOf(act.tx, id),
    act.tx.select().from(openedAnswers).where(eq(openedAnswers.consultationId, id)),
  ])
  const together = new Map(
    before.groups.flatMap(({ letters }) => [...letters].map((letter) => [letter, letters] as const)),
  )
  const frame = { groups: groups ?? [], together, marks: before.marks, draw: noted, paper: before.paper }
  await act.tx
    .update(consultations)
    .set({ drawResult: noted, movedAt: act.at, result: countAll(asked, answers, frame) })
    .where(eq(consultations.id, id))
  await record(act, 'vote-drawn', asSubject(vote))
  await enqueue(act.tx, 'print-count', { consultationId: id }, `print-count:${id}`)
}
