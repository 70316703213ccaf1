import { eq } from 'drizzle-orm'
import { ledgerAccounts, ledgerEntries, ledgerTransactions } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { AccountRef } from './account.ts'
import type { LedgerCode } from './codes.ts'
import { write } from './post.ts'

type Reversal = {
  transactionId: string
  source: string
  sourceId: string
  code: LedgerCode
  reason: string
  eventAt?: Date
}

/**
 * Undoes a transaction by its mirror, which names it: nothing is rewritten. A transaction is reversed once, and a
 * reversal never is: what was right after all is posted anew. The same key again writes nothing.
 * It happened now, unless `eventAt` says when. `reason` is for the treasurer alone. Refused with `not-enough-money` when the money has gone elsewhere since.
 */
export async function reverse(act: Act, input: Reversal): Promise<{ transactionId: string; fresh: boolean }> {
  const { transactionId, source, sourceId, code, reason, eventAt = act.at } = input
  const original = await written(act, transactionId)
  const entries = original.map(({ kind, campaignId, projectId, amount }) => ({
    account: refOf({ kind, campaignId, projectId }),
    amount: -amount,
  }))
  const posting = { source, sourceId, code, entries, note: reason, eventAt }
  return write(act, { ...posting, campaignId: original[0]!.ofCampaign }, transactionId) // written() found entries
}

async function written({ tx }: Act, transactionId: string) {
  const { kind, campaignId, projectId } = ledgerAccounts
  const entries = await tx
    .select({
      ...{ kind, campaignId, projectId },
      amount: ledgerEntries.amount,
      ofCampaign: ledgerTransactions.campaignId,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerEntries.accountId))
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(eq(ledgerEntries.transactionId, transactionId))
  if (entries.length === 0) throw new Error(`ledger: there is no transaction ${transactionId} to reverse`)
  return entries
}

const refOf = (account: {
  kind: AccountRef['kind']
  campaignId: string | null
  projectId: string | null
}) => ({
  kind: account.kind,
  ...(account.campaignId && { campaignId: account.campaignId }),
  ...(account.projectId && { projectId: account.projectId }),
})
