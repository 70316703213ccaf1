import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  digits,
  json,
  list,
  nullable,
  oneOf,
  read,
  shape,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import { accountKinds } from '#db/schema/index.ts'
import { type Fault, type KeptLink, verifyLinks } from '../audit/index.ts'
import { publicChain } from './chains.ts'
import type { FactEntry } from './count/facts.ts'
import { publicAccountOf, publicAccounts } from './count/kinds.ts'
import { moved, Opening, PublishedLine } from './count/line-entry.ts'
import { leafHash, merkleRoot } from './count/merkle.ts'

/**
 * Checks the published ledger as it is kept: each line against the one before, its root against its leaves, its sums against
 * them, and each leaf against the transaction of which it is the whole. Null when all of it holds.
 */
export const verifyLines = (db: Db): Promise<Fault | null> => verifyLinks(db, publicChain, linesAfter)

const writtenEntry = json({
  account: oneOf(accountKinds),
  campaign: nullable(uuid),
  project: nullable(uuid),
  amount: text,
})
const leafKept = json({ leaf: text, share: bool, entries: list(writtenEntry) })
const keptLine = shape({
  position: digits,
  entry: text,
  hash: text,
  leaves: list(leafKept),
  sums: list(
    json({
      account: oneOf(publicAccounts),
      campaign: nullable(uuid),
      project: nullable(uuid),
      amount: cents,
    }),
  ),
})
type Written = ValueOf<typeof writtenEntry>
type Leaf = ValueOf<typeof leafKept>

async function linesAfter(db: Db, position: bigint, most: number): Promise<KeptLink[]> {
  const rows = await read(db, keptLine)`
    select l.position, l.entry, l.hash,
      (select coalesce(json_agg(json_build_object('leaf', f.leaf, 'share', f.share, 'entries', (
          select json_agg(json_build_object('account', a.kind, 'campaign', a.campaign_id, 'project', a.project_id, 'amount', n.amount::text))
          from ledger_entries n join ledger_accounts a on a.id = n.account_id where n.transaction_id = f.transaction_id)
        ) order by f.index), '[]') from public_leaves f where f.position = l.position) as leaves,
      (select coalesce(json_agg(json_build_object('account', n.account, 'campaign', n.campaign_id, 'project', n.project_id,
          'amount', n.amount::text)), '[]') from public_line_entries n where n.position = l.position) as sums
    from public_lines l where l.position > ${position} order by l.position limit ${most}`
  return rows.map(({ position, entry, hash, leaves, sums }) => ({
    ...{ position, entry, hash },
    matches: says(entry, leaves, sums),
  }))
}

function says(entry: string, leaves: readonly Leaf[], sums: readonly FactEntry[]): boolean {
  const read = JSON.parse(entry) as unknown
  if (Opening.safeParse(read).success) return leaves.length === 0
  const line = PublishedLine.safeParse(read).data
  if (!line || leaves.length !== line.leaves) return false
  const opened = leaves.map(({ leaf }) => (JSON.parse(leaf) as { entries: Written[] }).entries)
  const told = toldOf(line.entries)
  return (
    merkleRoot(leaves.map(({ leaf }) => leafHash(leaf))) === line.root &&
    toldOf(moved(opened.map((entries) => ({ entries: entries.map(inCents) })))) === told &&
    toldOf(sums) === told &&
    leaves.every(({ share, entries }, i) => share || same(opened[i] ?? [], entries))
  )
}

const same = (told: readonly Written[], kept: readonly Written[]) =>
  toldOf(moved([{ entries: told.map(inCents) }])) === toldOf(moved([{ entries: kept.map(inCents) }]))

const inCents = ({ account, campaign, project, amount }: Written): FactEntry => ({
  ...{ campaign, project },
  account: publicAccountOf(account),
  amount: BigInt(amount),
})

const toldOf = (
  entries: readonly { account: string; campaign: string | null; project: string | null; amount: unknown }[],
) =>
  entries
    .map(({ account, campaign, project, amount }) => [account, campaign, project, String(amount)].join())
    .sort()
    .join(';')
