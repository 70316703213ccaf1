import { sql } from 'drizzle-orm'
import type { Json } from '#app/lib/formats/canonical-json.ts'
import { nullable, stored, text, uuid } from '#db/read/index.ts'

/** How they are read. */
export const chained = {
  id: text,
  verb: text,
  subjectKind: text,
  subjectId: uuid,
  topicId: nullable(uuid),
  actorId: nullable(uuid),
  details: stored<Json>(),
  at: text,
}

/** The columns of `events e` as a ChainedEvent; `at` keeps its microseconds. */
export const chainedColumns = sql`
  e.id::text as id, e.verb, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.topic_id as "topicId",
  e.actor_id as "actorId", e.details, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`
