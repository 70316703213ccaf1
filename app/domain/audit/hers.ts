import { sql } from 'drizzle-orm'
import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    deeds: (id) => sql`
      select id::text, verb, subject_kind, subject_id, topic_id, details, at from events where actor_id = ${id} order by id`,
  },
  becomes: {},
}
