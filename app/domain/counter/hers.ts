import { sql } from 'drizzle-orm'
import type { Hers } from '../hers.ts'
import { forgetCounter } from './forget-counter.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    allowed_at_the_counter: (id) =>
      sql`select at, ends_at, revoked_at from counter_allowances where person_id = ${id} order by at`,
    asked_at_the_counter: (id) => sql`
      select kind, subject_id, class, method, at, given_at, used_at, taken_back_at, paper_hash from counter_consents
      where person_id = ${id} order by at`,
  },
  becomes: {
    'counter_allowances.person_id': 'what was entered by it shows that she had allowed it; it is revoked',
    'counter_consents.person_id': 'shows by what yes an agent entered what stays; without code and paper',
  },
  ofAnOffice: [
    'counter_consents.asked_by',
    'counter_consents.given_by',
    'counter_consents.printed_by',
    'counter_consents.used_by',
  ],
  erase: (act, { personId }) => forgetCounter(act, personId),
}
