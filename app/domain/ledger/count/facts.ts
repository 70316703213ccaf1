import { kindOf, type PublicAccount, type PublicKind, publicAccountOf } from './kinds.ts'
import type { Sum } from './nobody-alone.ts'
import { type PromiseMade, type RefundMade, type Row, revisionOf } from './read-facts.ts'

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
  /** What of which promises must have been published before: of a payout, each of its parts. */
  after: { kind: PublicKind; pledgeId: string }[]
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
  const refunds = new Map(rows.flatMap(({ refund }) => (refund ? [[refund.id, refund] as const] : [])))
  const facts = rows.flatMap((row) => (isOfAll(row) ? sharesOf(row, rows) : [row])).map((row) => fact(row))
  return { facts, ownerOf: (amount: string) => owners.get(amount) ?? amount }

  function fact(row: Row & Share): Fact {
    const { id, pledgeId, code, campaignId, day, share = false, lines } = row
    return {
      ...{ transactionId: id, pledgeId, share, campaignId, day, kind: kindOf[code], of: sumOf(row) },
      entries: merged(row),
      after: (row.parts ?? []).flatMap(({ pledgeId: of, refundId }) =>
        of ? [{ kind: refundId ? ('refunded' as const) : ('collected' as const), pledgeId: of }] : [],
      ),
      position: lines.find((line) => !share || line.pledgeId === pledgeId)?.position ?? null,
    }
  }

  function sumOf(row: Row & Share): Sum {
    const { code, source, sourceId, pledgeId, parts, refund, sponsor } = row
    const sum = new Map<string, number>()
    const add = (amount: string, factor: number): void =>
      void sum.set(amount, (sum.get(amount) ?? 0) + factor)
    if (sponsor) return sum
    if (parts && parts.length > 0) parts.forEach(addPart)
    // What nothing here knows is taken for somebody's.
    else if (!pledgeId) add(own(`${source}:${sourceId}`, `${source}:${sourceId}`), 1)
    else if (row.share) addShare(pledgeId, row)
    else if (refund) addRefund(pledgeId, refund, signOf(code), row)
    else add(ofPledge(pledgeId, revisionOf(row, promises.get(pledgeId)?.revision ?? 0)), signOf(code))
    return new Map([...sum].filter(([, factor]) => factor !== 0))

    function addPart(part: NonNullable<Row['parts']>[number]): void {
      const made = refunds.get(part.refundId ?? '')
      if (part.sponsor) return
      if (!part.pledgeId) add(own(`part:${part.id}`, `part:${part.id}`), 1)
      else if (made) addRefund(part.pledgeId, made, -1)
      else add(ofPledge(part.pledgeId), 1)
    }

    /** Refunds that add up to the payment are no amounts of their own: the last is what the others left of it. */
    function addRefund(of: string, { id, amount, before, rest }: RefundMade, sign: number, book?: Row): void {
      const owner = promises.get(of)?.personId ?? of
      // Of one that failed something was owed before: only the difference is written.
      if (book && movedBy(book) !== BigInt(amount)) add(own(`owed:${id}`, owner), sign)
      else if (!rest) add(own(`refund:${id}`, owner), sign)
      else {
        add(ofPledge(of), sign)
        for (const one of before) add(own(`refund:${one}`, owner), -sign)
      }
    }

    /** What was left of the payment when it was released. */
    function addShare(of: string, { back = [], ...release }: Row & Share): void {
      const made = promises.get(of)
      const left = back.reduce((rest, id) => rest - BigInt(refunds.get(id)?.amount ?? 0), made?.amount ?? 0n)
      const owner = made?.personId ?? of
      if (movedBy(release) !== left) add(own(`released:${of}`, owner), 1)
      else {
        add(ofPledge(of), 1)
        for (const id of back) add(own(`refund:${id}`, owner), -1)
      }
    }
  }
}

/** A promise's share of what was released at once, and the refunds that were made of it before. */
type Share = { share?: boolean; back?: string[] }

const movedBy = ({ entries }: Pick<Row, 'entries'>) =>
  entries.reduce((sum, { amount }) => (BigInt(amount) > 0n ? sum + BigInt(amount) : sum), 0n)

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
function sharesOf(release: Row, rows: readonly Row[]): (Row & Share)[] {
  const held = new Map<string, { amount: bigint; back: string[] }>()
  for (const row of rows) {
    if (!row.pledgeId || row.campaignId !== release.campaignId || row.createdAt > release.createdAt) continue
    if (row.id === release.id || row.code === 'released') continue
    for (const { account, amount } of row.entries) {
      if (account !== 'held') continue
      const share = held.get(row.pledgeId) ?? { amount: 0n, back: [] }
      const back = row.code === 'refund-due' && row.refund ? [...share.back, row.refund.id] : share.back
      held.set(row.pledgeId, { amount: share.amount - BigInt(amount), back })
    }
  }
  const [from, ...to] = [...release.entries].sort((a) => (a.account === 'held' ? -1 : 1))
  const whole = BigInt(from?.amount ?? 0)
  const shares = [...held].filter(([, { amount }]) => amount > 0n)
  const [given] = to
  // Another sum than its parts: then it is one, of everybody, and waits.
  if (!from || !given || shares.reduce((sum, [, { amount }]) => sum + amount, 0n) !== whole) return [release]
  return shares.map(([pledgeId, { amount, back }]) => ({
    ...release,
    ...{ pledgeId, share: true, back },
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
