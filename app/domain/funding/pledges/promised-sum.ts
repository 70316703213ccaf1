import { and, eq, sql } from 'drizzle-orm'
import { ledgerTransactions, type Pledge } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { post, reverseAll } from '../../ledger/index.ts'

type OfPledge = Pick<Pledge, 'id' | 'campaignId' | 'amount' | 'revision'>

/**
 * Writes what a pledge promises into the book of pledges, once for each of its revisions. It is no money: the sum never
 * meets cash.
 */
export async function writePromise(act: Act, { id, campaignId, amount, revision }: OfPledge): Promise<void> {
  await post(act, {
    source: 'pledge',
    sourceId: `${id}:${revision}`,
    code: 'promised',
    eventAt: act.at,
    campaignId,
    entries: [
      { account: { kind: 'pledged', campaignId }, amount },
      { account: { kind: 'pledgers', campaignId }, amount: -amount },
    ],
  })
}

/**
 * Takes back what these pledges promised at their present revisions, each by the mirror of its own transaction, in as many
 * statements for thousands as for one.
 */
export async function reversePromises(
  act: Act,
  pledges: readonly Pick<Pledge, 'id' | 'revision'>[],
  { code, reason }: { code: 'withdrawn' | 'changed' | 'voided'; reason: string },
): Promise<void> {
  if (pledges.length === 0) return
  const promised = pledges.map(({ id, revision }) => `${id}:${revision}`)
  const written = await act.tx
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(
      and(
        eq(ledgerTransactions.source, 'pledge'),
        eq(ledgerTransactions.code, 'promised'),
        sql`${ledgerTransactions.sourceId} in (select json_array_elements_text(${JSON.stringify(promised)}::json))`,
        sql`not exists (select from ledger_transactions r where r.reverses_id = ${ledgerTransactions.id})`,
      ),
    )
  await reverseAll(act, { transactionIds: written.map(({ id }) => id), code, reason })
}
