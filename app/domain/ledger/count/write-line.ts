import { randomBytes } from 'node:crypto'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { publicLeaves, publicLineEntries, publicLines } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type Head, headOf, linkAfter } from '../../audit/index.ts'
import { ledgerChain, publicChain } from '../chains.ts'
import { type Fact, sumOfFacts } from './facts.ts'
import { leafOf, lineOf, moved, openingOf } from './line-entry.ts'
import { leafHash, merkleRoot } from './merkle.ts'

type Line = { facts: readonly Fact[]; people: number | null; whole: boolean }

/** The last line that was published; the first one, which commits to the inner chain, is written when there is none. */
export async function lastLine(act: Act): Promise<Head> {
  const head = await headOf(act, publicChain)
  if (head.position > 0n) return head
  const entry = openingOf(await headOf(act, ledgerChain))
  const first = linkAfter(head, entry)
  await act.tx
    .insert(publicLines)
    .values({ ...first, kind: 'opening', day: civilDay(act.at), entry, at: act.at })
  return first
}

/** Publishes these as one line after that head, their leaves in an order that tells nothing. */
export async function writeLine(act: Act, head: Head, { facts, people, whole }: Line): Promise<Head> {
  const { kind, campaignId } = facts[0]! // a line has facts, all of a kind and of a campaign
  const day = civilDay(act.at)
  const leaves = facts
    .map((fact) => ({ fact, leaf: leafOf(fact, randomBytes(16).toString('hex')) }))
    .map((one) => ({ ...one, hash: leafHash(one.leaf) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
  const entries = moved(facts)
  const root = merkleRoot(leaves.map(({ hash }) => hash))
  const entry = lineOf({ kind, campaignId, day, people, whole, root, leaves: leaves.length }, entries)
  const next = linkAfter(head, entry)
  const { position } = next
  await act.tx.insert(publicLines).values({
    ...{ ...next, campaignId, kind, day, people, whole, entry, at: act.at },
    givers: kind === 'promised' && !whole ? giversIn(facts) : 0,
  })
  if (entries.length > 0)
    await act.tx.insert(publicLineEntries).values(
      entries.map(({ account, campaign, project, amount }) => ({
        ...{ position, account, amount },
        ...{ campaignId: campaign, projectId: project },
      })),
    )
  const rows = leaves.map(({ fact, leaf }, index) => ({
    ...{ position, index, leaf },
    ...{ transactionId: fact.transactionId, pledgeId: fact.pledgeId, share: fact.share },
  }))
  for (let from = 0; from < rows.length; from += 1_000)
    await act.tx.insert(publicLeaves).values(rows.slice(from, from + 1_000))
  for (const fact of facts) fact.position = String(position)
  return next
}

/** Promises that came, less those that were taken back; a changed one is neither. */
const giversIn = (facts: readonly Fact[]) =>
  [...sumOfFacts(facts).values()].reduce((sum, factor) => sum + factor, 0)
