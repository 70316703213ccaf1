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
