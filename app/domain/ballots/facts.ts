import { sql } from 'drizzle-orm'
import { fact } from '../audit/index.ts'

/** The consultation that an event is about, as it stands now. */
export const consultation = fact<{
  opensOn: string
  closesOn: string
  answerDueOn: string
}>(
  () => sql`(
  select jsonb_build_object('opensOn', c.opens_on, 'closesOn', c.closes_on, 'answerDueOn', c.answer_due_on)
  from consultations c where c.id = e.subject_id)`,
)
