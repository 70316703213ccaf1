import { z } from 'zod'
import { canonicalJson } from '#app/lib/formats/canonical-json.ts'
import { addTo, type Fact, type FactEntry } from './facts.ts'
import { type PublicKind, publicAccounts, publicKinds } from './kinds.ts'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The first line of the published chain: it commits to the head of the inner one, whose lines are shown to the auditor alone. */
export const Opening = z.strictObject({
  opens: z.strictObject({ position: z.int().min(0), hash: Hash }),
})

/** A line as it is published. */
export const PublishedLine = z.strictObject({
  kind: z.enum(publicKinds),
  /** Of the count. */
  day: z.iso.date(),
  campaign: z.uuid().nullable(),
  /** How many people stand in it; null where it is nobody's sum, or the whole of a campaign of fewer than five. */
  people: z.int().min(5).nullable(),
  whole: z.boolean(),
  /** How many leaves its tree has, and the root over them (RFC 6962). */
  leaves: z.int().min(1),
  root: Hash,
  entries: z.array(
    z.strictObject({
      account: z.enum(publicAccounts),
      campaign: z.uuid().nullable(),
      project: z.uuid().nullable(),
      currency: z.literal('EUR'),
      amount: z.string().regex(/^-?[1-9]\d{0,18}$/),
    }),
  ),
})
export type PublishedLine = z.output<typeof PublishedLine>

export const openingOf = (head: { position: bigint; hash: string }) =>
  canonicalJson({ opens: { position: Number(head.position), hash: head.hash } })

type Line = {
  kind: PublicKind
  day: string
  campaignId: string | null
  people: number | null
  whole: boolean
  root: string
  leaves: number
}

export function lineOf({ campaignId, ...line }: Line, entries: readonly FactEntry[]): string {
  return canonicalJson({ ...line, campaign: campaignId, entries: entries.map(written) })
}

/** What its owner keeps, and hashes: what moved, under sixteen random bytes. */
export const leafOf = ({ transactionId, kind, day, campaignId, entries }: Fact, salt: string): string =>
  canonicalJson({
    salt,
    transaction: transactionId,
    kind,
    day,
    campaign: campaignId,
    entries: entries.map(written),
  })

const written = ({ amount, ...of }: FactEntry) => ({ ...of, currency: 'EUR', amount: String(amount) })

/** What these move in all, account by account; what comes to nothing is left out. */
export function moved(facts: readonly Pick<Fact, 'entries'>[]): FactEntry[] {
  const sums = new Map<string, FactEntry>()
  for (const { entries } of facts) for (const entry of entries) addTo(sums, entry)
  return [...sums.values()]
    .filter(({ amount }) => amount !== 0n)
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

const nameOf = ({ account, campaign, project }: FactEntry) => [account, campaign, project].join()
