import type { AlarmKind } from '#db/schema/index.ts'
import { type ChainHead, type FactsOf, given, news, recorder } from '../audit/index.ts'
import { alarm } from './facts.ts'

/** What happens to the accounts. */
export const ledgerNews = news({
  'alarm-raised': {
    details: given<{ kind: AlarmKind }>(),
    told: [{ who: 'treasurers', news: 'alarm-raised', because: 'duty' }],
  },
  'alarm-settled': {},
  'ledger-closed': { details: given<ChainHead>(), public: true, touches: ['accounts'], hangs: null },
  // Looks at sums of single people, each written down before it is shown.
  'inner-ledger-seen': {},
  'ledger-line-opened': { details: given<{ line: number }>() },
  'accounts-exported': {},
  'payments-seen': {},
  'payment-seen': {},
})

/** What an alarm is told from. */
export const ledgerFacts = { 'alarm-raised': { alarm } } satisfies FactsOf<typeof ledgerNews>

export const record = recorder(ledgerNews)
