import { sql } from 'drizzle-orm'
import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    deeds: (id) => sql`
      select id::text, verb, subject_kind, subject_id, topic_id, details, at from events where actor_id = ${id} order by id`,
  },
  becomes: {
    'events.actor_id': 'an opaque id: the chain stays whole, and names nobody',
    'events.subject_id': 'the same, where an event is about a person',
  },
}
