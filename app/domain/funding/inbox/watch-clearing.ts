import { cents, read, shape } from '#db/read/index.ts'
import type { Act } from '../../act.ts'
import { closeAlarms, raiseAlarm } from '../../ledger/index.ts'

const clearing = shape({ balance: cents })

/**
 * More went to the bank than ever came in: refunds after a payout do that for a while, and the treasurer should know. As
 * soon as what came in covers it, the alarm closes by itself.
 * @param payoutId the payout after which it is looked at; null where there is none, and nothing new is told.
 */
export async function watchClearing(act: Act, payoutId: string | null): Promise<void> {
  const [row] = await read(act.tx, clearing)`
    select coalesce(sum(e.amount), 0) as balance from ledger_entries e
    join ledger_accounts a on a.id = e.account_id where a.kind = 'stripe-clearing'`
  const { balance } = row! // a sum is one row
  if (balance >= 0n) await closeAlarms(act, 'negative-clearing')
  else if (payoutId)
    await raiseAlarm(act, {
      ...{ kind: 'negative-clearing', subjectKind: 'payout', subjectId: payoutId },
      details: { balance: String(balance) },
    })
}
