import type { Judge } from '../audit/index.ts'
import { accountsByKind } from './accounts-by-kind.ts'
import { PublishedEntry } from './chain-entry.ts'

/**
 * The rules of the ledger, held against a chain of published transactions read in order: two entries or more in one
 * book, a sum of zero in each currency, each reversal the mirror of a transaction before it and its only one; and, so
 * far, no balance on the side that its kind may not be on.
 */
export function judgeEntries(): Judge {
  const written = new Map<string, Written>()
  const reversed = new Set<string>()
  const balances = new Map<string, { keeps: 'debit' | 'credit'; cents: bigint }>()
  return {
    entry(text) {
      const read = parsed(text)
      if (!read) return 'this is no transaction of a ledger'
      if (written.has(read.id)) return `the transaction ${read.id} stands there twice`
      const wrong = addsUp(read) ?? mirrors(read, written, reversed)
      if (wrong) return `the transaction ${read.id} ${wrong}`
      written.set(read.id, { amounts: amountsOf(read), isReversal: read.reverses !== null })
      if (read.reverses) reversed.add(read.reverses)
      move(balances, read)
      return null
    },
    soFar() {
      for (const [account, { keeps, cents }] of balances)
        if (keeps === 'debit' ? cents < 0n : cents > 0n) return `the account ${account} stands below zero`
      return null
    },
  }
}

type Written = { amounts: Map<string, bigint>; isReversal: boolean }
type Line = PublishedEntry['entries'][number]

function parsed(text: string): PublishedEntry | null {
  try {
    return PublishedEntry.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function addsUp({ entries }: PublishedEntry): string | null {
  if (entries.length < 2) return 'has fewer than two entries'
  if (new Set(entries.map(nameOf)).size < entries.length) return 'names an account twice'
  if (new Set(entries.map(({ account }) => accountsByKind[account].book)).size > 1)
    return 'stands in two books'
  const sums = new Map<string, bigint>()
  for (const { currency, amount } of entries) sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(amount))
  return [...sums.values()].some((sum) => sum !== 0n) ? 'does not sum to zero' : null
}

function mirrors(
  { reverses, ...transaction }: PublishedEntry,
  written: Map<string, Written>,
  reversed: Set<string>,
): string | null {
  if (!reverses) return null
  const original = written.get(reverses)
  if (!original || original.isReversal) return 'reverses nothing that stands before it'
  if (reversed.has(reverses)) return 'reverses what was reversed before'
  const mirrored = amountsOf(transaction)
  const same =
    mirrored.size === original.amounts.size &&
    [...mirrored].every(([account, amount]) => original.amounts.get(account) === -amount)
  return same ? null : 'is not the mirror of what it reverses'
}

const amountsOf = ({ entries }: Pick<PublishedEntry, 'entries'>) =>
  new Map(entries.map((line) => [nameOf(line), BigInt(line.amount)]))

function move(
  balances: Map<string, { keeps: 'debit' | 'credit'; cents: bigint }>,
  { entries }: PublishedEntry,
) {
  for (const line of entries) {
    const { keeps } = accountsByKind[line.account]
    if (!keeps) continue
    const name = nameOf(line)
    balances.set(name, { keeps, cents: (balances.get(name)?.cents ?? 0n) + BigInt(line.amount) })
  }
}

const nameOf = ({ account, campaign, project, currency }: Line) =>
  [account, campaign, project, currency].filter(Boolean).join(' ')
