import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  becomes: {},
  ofAnOffice: ['ledger_transactions.actor_id', 'money_alarms.settled_by'],
}
