import { becomeAvailable } from '../payments/balance.ts'
import { settleDebit } from '../payments/confirm.ts'
import type { Due } from '../store/tables.ts'
import type { Work } from '../work.ts'
import { expire } from './checkout-sessions.ts'
import { tellAsync } from './complete-session.ts'

/** What happens by itself once its time has come. */
export const whatHappens: Record<Due['what'], (work: Work, id: string) => void> = {
  'session expires': expire,
  'debit settles': (work, id) => tellAsync(work, settleDebit(work, id)),
  'funds become available': becomeAvailable,
}
