import { kindOf, type PublicAccount, type PublicKind, publicAccountOf } from './kinds.ts'
import type { Sum } from './nobody-alone.ts'
import { type PromiseMade, type Row, revisionOf } from './read-facts.ts'

export type FactEntry = {
  account: PublicAccount
  campaign: string | null
  project: string | null
  amount: bigint
}

/** What can be published at once or not at all: a transaction, or one promise's share of it. */
export type Fact = {
  transactionId: string
  pledgeId: string | null
  share: boolean
  kind: PublicKind
  campaignId: string | null
  day: string
  entries: FactEntry[]
  /** The unknown amounts that it is made of; none where it is nobody's sum. */
  of: Sum
  /** The line that it stands in. */
  position: string | null
}

/** The name of an amount that nobody but its owner knows. */
export const amountOf = (pledgeId: string, revision: number) => `${pledgeId}:${revision}`

/** What every transaction is made of, and who owns each amount. */
export function factsOf(rows: readonly Row[], promises: ReadonlyMap<string, PromiseMade>) {
  const owners = new Map<string, string>()
  const own = (amount: string, owner: string) => owners.set(amount, owner) && amount
  const ofPledge = (pledgeId: string, revision?: number) => {
    const made = promises.get(pledgeId)
    return own(amountOf(pledgeId, revision ?? made?.revision ?? 0), made?.personId ?? pledgeId)
  }
  const facts = rows.flatMap((row) => (isOfAll(row) ? sharesOf(row, rows) : [row])).map((row) => fact(row))
  return { facts, ownerOf: (amount: string) => owners.get(amount) ?? amount }

  function fact(row: Row & { share?: boolean }): Fact {
    const { id, pledgeId, code, campaignId, day, share = false, lines } = row
    return {
      ...{ transactionId: id, pledgeId, share, campaignId, day, kind: kindOf[code], of: sumOf(row) },
      entries: merged(row),
      position: lines.find((line) => !share || line.pledgeId === pledgeId)?.position ?? null,
    }
  }

  function sumOf(row: Row & { share?: boolean }): Sum {
    const { code, source, sourceId, pledgeId, parts, refund, sponsor } = row
    if (sponsor) return new Map()
    const sum = new Map<string, number>()
    const add = (amount: string, factor: number) => sum.set(amount, (sum.get(amount) ?? 0) + factor)
    if (parts && parts.length > 0) {
      for (const part of parts) if (part.pledgeId) add(ofPledge(part.pledgeId), part.refund ? -1 : 1)
      return sum
    }
    // What nothing here knows is taken for somebody's.
    if (!pledgeId) add(own(`${source}:${sourceId}`, `${source}:${sourceId}`), 1)
    // Less than the promise: an amount by itself.
    else if (row.share && row.entries[0]?.amount !== String(promises.get(pledgeId)?.amount))
      add(own(`released:${pledgeId}`, promises.get(pledgeId)?.personId ?? pledgeId), 1)
    else if (refund && !refund.whole)
      add(
        own(`refund:${refund.id}`, promises.get(pledgeId)?.personId ?? pledgeId),
        code === 'refund-failed' ? -1 : 1,
      )
    else add(ofPledge(pledgeId, revisionOf(row, promises.get(pledgeId)?.revision ?? 0)), signOf(code))
    return sum
  }
}

const negative: readonly Row['code'][] = [
  'changed',
  'withdrawn',
  'voided',
  'fulfilled',
  'uncollected',
  'refund-failed',
]
const signOf = (code: Row['code']) => (negative.includes(code) ? -1 : 1)

const isOfAll = ({ source, sourceId, campaignId }: Row) => source === 'settlement' && sourceId === campaignId

/** What was held is released at once: each promise's share of it, as far as it was collected and not given back before. */
function sharesOf(release: Row, rows: readonly Row[]): (Row & { share?: boolean })[] {
  const held = new Map<string, bigint>()
  for (const row of rows) {
    if (!row.pledgeId || row.campaignId !== release.campaignId || row.createdAt > release.createdAt) continue
    if (row.id === release.id || row.code === 'released') continue
    for (const { account, amount } of row.entries)
      if (account === 'held') held.set(row.pledgeId, (held.get(row.pledgeId) ?? 0n) - BigInt(amount))
  }
  const [from, ...to] = [...release.entries].sort((a) => (a.account === 'held' ? -1 : 1))
  const whole = BigInt(from?.amount ?? 0)
  const shares = [...held].filter(([, amount]) => amount > 0n)
  const [given] = to
  // Another sum than its parts: then it is one, of everybody, and waits.
  if (!from || !given || shares.reduce((sum, [, amount]) => sum + amount, 0n) !== whole) return [release]
  return shares.map(([pledgeId, amount]) => ({
    ...release,
    ...{ pledgeId, share: true },
    entries: [
      { ...from, amount: String(amount) },
      { ...given, account: 'gift' as const, amount: String(-amount) },
    ],
  }))
}

function merged({ entries }: Row): FactEntry[] {
  const sums = new Map<string, FactEntry>()
  for (const { account, amount, ...of } of entries)
    addTo(sums, { ...of, account: publicAccountOf(account), amount: BigInt(amount) })
  return [...sums.values()]
}

export function addTo(sums: Map<string, FactEntry>, entry: FactEntry): void {
  const key = [entry.account, entry.campaign, entry.project].join()
  sums.set(key, { ...entry, amount: (sums.get(key)?.amount ?? 0n) + entry.amount })
}

/** All of these in one sum. */
export function sumOfFacts(facts: readonly Fact[]): Sum {
  const sum = new Map<string, number>()
  for (const { of } of facts)
    for (const [amount, factor] of of) sum.set(amount, (sum.get(amount) ?? 0) + factor)
  return new Map([...sum].filter(([, factor]) => factor !== 0))
}
