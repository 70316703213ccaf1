import type { Judge } from '../audit/index.ts'
import { accountsByKind } from './accounts-by-kind.ts'
import type { PublicAccount } from './count/kinds.ts'
import { Opening, PublishedLine } from './count/line-entry.ts'

/**
 * The rules of the published ledger, held against its lines read in order: the first commits to the inner chain; each
 * other sums to zero in one book, of five people at least where it is somebody's; no campaign has a whole beside lines; and,
 * so far, no balance on the side that its kind may not be on.
 */
export function judgeLines(seen: Map<number, PublishedLine> = new Map()): Judge {
  const balances = new Map<string, { keeps: 'debit' | 'credit'; cents: bigint }>()
  const shape = new Map<string, 'whole' | 'lines'>()
  let position = 0
  return {
    entry(text) {
      position++
      if (position === 1)
        return Opening.safeParse(read(text)).success ? null : 'the first line does not say what it opens'
      const line = PublishedLine.safeParse(read(text)).data
      if (!line) return 'this is no line of a ledger'
      const wrong = addsUp(line) ?? isOfOneShape(line, shape)
      if (wrong) return `line ${position} ${wrong}`
      move(balances, line)
      seen.set(position, line)
      return null
    },
    soFar() {
      for (const [account, { keeps, cents }] of balances)
        if (keeps === 'debit' ? cents < 0n : cents > 0n) return `the account ${account} stands below zero`
      return null
    },
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // neither an opening nor a line: the verdict says so
  }
}

const kindsOf = (account: PublicAccount) => accountsByKind[account === 'given' ? 'gift' : account]

function addsUp({ entries }: PublishedLine): string | null {
  if (new Set(entries.map(nameOf)).size < entries.length) return 'names an account twice'
  if (new Set(entries.map(({ account }) => kindsOf(account).book)).size > 1) return 'stands in two books'
  return entries.reduce((sum, { amount }) => sum + BigInt(amount), 0n) === 0n ? null : 'does not sum to zero'
}

function isOfOneShape(
  { campaign, people, whole }: PublishedLine,
  shape: Map<string, 'whole' | 'lines'>,
): string | null {
  if (whole && people !== null) return 'is a whole, and says of how many'
  if (!campaign || (people === null && !whole)) return null
  const now = whole ? 'whole' : 'lines'
  const before = shape.get(campaign) ?? now
  shape.set(campaign, before)
  return before === now ? null : 'is a whole beside lines'
}

function move(
  balances: Map<string, { keeps: 'debit' | 'credit'; cents: bigint }>,
  { entries }: PublishedLine,
): void {
  for (const entry of entries) {
    const { keeps } = kindsOf(entry.account)
    if (!keeps) continue
    const name = nameOf(entry)
    balances.set(name, { keeps, cents: (balances.get(name)?.cents ?? 0n) + BigInt(entry.amount) })
  }
}

const nameOf = ({ account, campaign, project }: PublishedLine['entries'][number]) =>
  [account, campaign, project].filter(Boolean).join(' ')
