import { act, theCity } from '#app/domain/act.ts'
import { countLedger, countsToMake } from '#app/domain/ledger/index.ts'
import type { Due } from '../tools.ts'

/**
 * Publishes the ledger, line by line of at least five people: once a day by the city's clock, and at a campaign's end. Each
 * count is one transaction: whatever kills it, the next look makes it whole.
 */
export const countDueLedger: Due = async ({ db }, at) => {
  for (const which of await countsToMake(db, at)) await act(db, theCity, (deed) => countLedger(deed, which))
}
