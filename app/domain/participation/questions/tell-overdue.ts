import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { asSubject, lockContribution } from '../contributions/lock.ts'
import { record } from '../news.ts'

/** Says once, in the list of events, that the promised day of an answer has passed. Refused once told or answered. */
export async function tellOverdue(act: Act, contributionId: string): Promise<void> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  const question = await lockContribution(act, contributionId)
  const told = await act.tx
    .update(questions)
    .set({ overdueToldAt: act.at })
    .where(
      sql`${questions.id} = ${question.id} and ${questions.overdueToldAt} is null and ${questions.answeredAt} is null`,
    )
    .returning({ id: questions.id })
  if (told.length === 0) throw new Refusal('already-done')
  await record(act, 'question-overdue', asSubject(question), { officialId: question.officialId })
}

/** The questions whose promised day has passed unanswered, and that nobody was told of. */
export async function overdueUntold(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: questions.id })
    .from(questions)
    .innerJoin(sql`contributions c`, sql`c.id = ${questions.id}`)
    .where(
      sql`${questions.dueOn} < city_today() and ${questions.answeredAt} is null
        and ${questions.overdueToldAt} is null and c.held_at is null and c.hidden_at is null and c.withdrawn_at is null`,
    )
    .orderBy(questions.dueOn)
    .limit(500)
  return rows.map(({ id }) => id)
}
