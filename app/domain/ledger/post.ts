import { and, eq } from 'drizzle-orm'
import { ledgerEntries, ledgerTransactions } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { type AccountRef, accountIds } from './account.ts'
import type { LedgerCode } from './codes.ts'

export type Posting = {
  /** What caused it: `stripe`, `pledge`, `settlement`, `refund`, `invoice`… and its id there. */
  source: string
  sourceId: string
  /** What it says, in one word of the ledger. */
  code: LedgerCode
  /** When it happened in the world, which may be days before it is known here. */
  eventAt: Date
  campaignId?: string | null
  /** Cents: debit positive, credit negative. At least two, of different accounts in one book, with a sum of zero. */
  entries: { account: AccountRef; amount: bigint }[]
  /** For the treasurer alone; never published. Without names all the same. */
  note?: string
}
type Posted = { transactionId: string; fresh: boolean }

/**
 * Writes one transaction of the ledger. The same source, id and code again writes nothing and says `fresh: false`.
 * Refused with `not-enough-money` when an account would go below zero that may not (held, match budget, pledged).
 * @throws when the same key comes with other amounts, or the entries break a rule: a programming error, never hers.
 */
export const post = (act: Act, posting: Posting): Promise<Posted> => write(act, posting, null)

/** Writes a transaction, which reverses an earlier one when its id is given. */
export async function write(act: Act, posting: Posting, reversesId: string | null): Promise<Posted> {
  const { tx, actor, at } = act
  const { source, sourceId, code, eventAt, campaignId = null, note = '' } = posting
  const [fresh] = await tx
    .insert(ledgerTransactions)
    .values({
      ...{ source, sourceId, code, eventAt, campaignId, note, reversesId },
      actorId: actor.id,
      createdAt: at,
    })
    .onConflictDoNothing({
      target: [ledgerTransactions.source, ledgerTransactions.sourceId, ledgerTransactions.code],
    })
    .returning({ id: ledgerTransactions.id })
  const ids = await accountIds(
    act,
    posting.entries.map(({ account }) => account),
  )
  const entries = posting.entries.map(({ amount }, i) => ({ accountId: ids[i]!, amount })) // as many ids as entries
  if (!fresh) return { transactionId: await asBefore(act, posting, entries, reversesId), fresh: false }
  await tx.insert(ledgerEntries).values(entries.map((entry) => ({ transactionId: fresh.id, ...entry })))
  return { transactionId: fresh.id, fresh: true }
}

type Entry = { accountId: string; amount: bigint }

/** The transaction of this key, which must say the same. */
async function asBefore(
  { tx }: Act,
  { source, sourceId, code }: Posting,
  entries: Entry[],
  reversesId: string | null,
): Promise<string> {
  const t = ledgerTransactions
  const before = await tx
    .select({
      id: t.id,
      reversesId: t.reversesId,
      accountId: ledgerEntries.accountId,
      amount: ledgerEntries.amount,
    })
    .from(t)
    .innerJoin(ledgerEntries, eq(ledgerEntries.transactionId, t.id))
    .where(and(eq(t.source, source), eq(t.sourceId, sourceId), eq(t.code, code)))
  const [first] = before
  if (!first || first.reversesId !== reversesId || told(before) !== told(entries))
    throw new Error(`ledger: ${source} ${sourceId} ${code} was written before with other entries`)
  return first.id
}

const told = (entries: Entry[]) =>
  entries
    .map(({ accountId, amount }) => `${accountId} ${amount}`)
    .sort()
    .join()

refuseOn('ledger_not_below_zero', () => new Refusal('not-enough-money'))
