import { sql } from 'drizzle-orm'
import type { NoticeReason } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'
import { wordsAs } from '../participation/index.ts'

/** Whoever judges an appeal reads what was hidden; nobody what its author took back. */
export const judged = wordsAs(sql`case when c.hidden_at is not null and c.withdrawn_at is null
  then (select k.html from contributions k where k.id = c.id) else c.html end`)

export const ruling = fact<{
  ground: NoticeReason
  reason: string
  /** Nobody ruled: the deadline of an appeal did. */
  byDeadline: boolean
}>(
  () => sql`(
  select jsonb_build_object('ground', r.ground, 'reason', r.reason, 'byDeadline', r.by is null)
  from rulings r where r.id = (e.details ->> 'rulingId')::uuid)`,
)

export const appeal = fact<{ text: string; dueOn: string }>(
  () => sql`(
  select jsonb_build_object('text', a.text, 'dueOn', a.due_on)
  from appeals a where a.id = (e.details ->> 'appealId')::uuid)`,
)

/** Why words are hidden; nothing once they stand again. */
export const hiding = fact<{ id: string; reason: string }>(
  () => sql`(
  select jsonb_build_object('id', c.id, 'reason', coalesce(c.hidden_reason, ''))
  from contributions_for(n.person_id) c where c.id = e.subject_id)`,
)

/** SQL that holds while words are hidden by this ruling. */
export const isHidden = sql`exists (
  select from contributions_for(n.person_id) c where c.id = e.subject_id and c.hidden_at = e.at)`

/** SQL that holds for words of a survey while they can be read: nothing else tells of the day on which they were published. */
export const isReadInSurvey = sql`exists (
  select from contributions_for(n.person_id) c where c.id = e.subject_id and c.kind = 'survey_words' and c.standing)`

export const verdict = fact<'hidden' | 'kept'>(
  () => sql`(select r.decision from rulings r where r.id = (e.details ->> 'rulingId')::uuid)`,
)
