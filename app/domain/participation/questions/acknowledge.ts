import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { bool, day, nullable, read, shape } from '#db/read/index.ts'
import { questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { typedDay } from '../../typed-day.ts'
import { asSubject } from '../contributions/lock.ts'
import { record } from '../news.ts'
import { inWhoseName, lockAddressed } from './addressed.ts'
import { questionCan } from './question-states.ts'

export const AcknowledgeInput = z.object({ contributionId: z.uuid(), by: typedDay })

/** Days within which a promise is one. */
const MOST_DAYS = 90
const promise = shape({ before: nullable(day), past: bool, far: bool })

/**
 * The official says that she has read the question and will answer, by a day (`by`, civil) if she likes: it is shown to
 * everybody and may be moved, which is told too; the day by which the commune owes the answer does not move. A mayor who does
 * so for another does it in her own name. Refused: `already-done` twice, for the same day again, and once answered; `day-past`, and `day-too-far` beyond ninety days.
 */
export async function acknowledge(
  act: Act,
  { contributionId, by }: z.input<typeof AcknowledgeInput>,
): Promise<void> {
  const question = await lockAddressed(act, contributionId)
  if (question.kind !== 'question') throw new Refusal('not-found', 404)
  const { id } = question
  const officialId = await inWhoseName(act, question)
  if (!by) {
    if (!questionCan('acknowledge', question)) throw new Refusal('already-done')
    await act.tx.update(questions).set({ acknowledgedAt: act.at }).where(eq(questions.id, id))
    await record(act, 'question-acknowledged', asSubject(question), { officialId })
    return
  }
  if (!questionCan('promise', question)) throw new Refusal('already-done')
  const [found] = await read(act.tx, promise)`
    select promised_on as before, ${by}::date < city_today() as past, ${by}::date > city_today() + ${MOST_DAYS}::int as far
    from questions where id = ${id}`
  const { before, past, far } = found! // it was locked
  if (past) throw new Refusal('day-past', 422, 'by')
  if (far) throw new Refusal('day-too-far', 422, 'by')
  if (before === by) throw new Refusal('already-done', 409, 'by')
  await act.tx
    .update(questions)
    .set({ acknowledgedAt: question.acknowledgedAt ?? act.at, promisedOn: by })
    .where(eq(questions.id, id))
  await record(act, 'answer-promised', asSubject(question), { officialId, by, before })
}
