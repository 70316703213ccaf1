import { parseArgs } from 'node:util'
import type { Election } from '../election.ts'
import { readAmount } from '../pabulib/amount.ts'
import type { ToldSettings } from '../pabulib/settings.ts'
import type { CountSettings } from '../settings.ts'
import { WrongUse } from './command.ts'

const USAGE = `npm run --silent count -- FILE.pb [options]
A file that says in META how it was counted is counted so again, and its winners are compared: 1 where they differ.
Options say otherwise; what neither says is in brackets.
  --rule greedy|greedy-per-cost|equal-shares      (equal-shares)
  --completion none|add1|add1-exhaustive          (none)
  --increment N       what add1 adds for each voter, in the currency of the file (1)
  --fill none|utilitarian  greedy over what is left (none)
  --comparison        keep greedy if more voters have more winners under it
  --lot SEED          ties by SHA-256(SEED ‖ id) instead of cost, votes, id
  --explain           why each project won or lost
  --verify            check the result from ballots and explanation alone
  --json              print JSON only
  --time              how long reading and counting took
  --progress          one line on standard error for each step`

const OPTIONS = {
  rule: { type: 'string' },
  completion: { type: 'string' },
  increment: { type: 'string' },
  fill: { type: 'string' },
  comparison: { type: 'boolean' },
  lot: { type: 'string' },
  explain: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  time: { type: 'boolean', default: false },
  progress: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

export type Arguments = ReturnType<typeof readArguments>

export function readArguments(argv: readonly string[]) {
  const { values, positionals } = parse([...argv])
  const [file, ...rest] = positionals
  if (values.help || file === undefined || rest.length > 0) throw new WrongUse(USAGE)
  return {
    ...values,
    file,
    rule: oneOf('--rule', values.rule, ['greedy', 'greedy-per-cost', 'equal-shares']),
    completion: oneOf('--completion', values.completion, ['none', 'add1', 'add1-exhaustive']),
    fill: oneOf('--fill', values.fill, ['none', 'utilitarian']),
  }
}

/** What options say, else what the file says of itself, else what is usual. */
export function settingsOf(args: Arguments, election: Election, told: ToldSettings | null): CountSettings {
  return {
    rule: args.rule ?? told?.rule ?? 'equal-shares',
    completion: args.completion ?? told?.completion ?? 'none',
    fill: args.fill ?? told?.fill ?? 'none',
    comparison: args.comparison ?? told?.comparison ?? false,
    ties: args.lot === undefined ? (told?.ties ?? { by: 'cost' }) : { by: 'lot', seed: args.lot },
    increment: incrementOf(args.increment, election),
  }
}

/** Whether anything is to be counted otherwise than a file may say. */
export const saysOtherwise = ({ rule, completion, fill, comparison, lot, increment }: Arguments): boolean =>
  [rule, completion, fill, comparison, lot, increment].some((said) => said !== undefined)

function incrementOf(text: string | undefined, { unit }: Election): bigint {
  if (text === undefined) return unit
  const amount = readAmount(text)
  const scale = 10n ** BigInt(amount?.decimals ?? 0)
  if (!amount || amount.digits === 0n) throw new WrongUse(`--increment is a number above zero, not "${text}"`)
  if ((amount.digits * unit) % scale !== 0n)
    throw new WrongUse(`--increment ${text} is finer than the amounts of the file`)
  return (amount.digits * unit) / scale
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function oneOf<const T extends string>(
  option: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  if (value === undefined) return undefined
  const found = known.find((name) => name === value)
  if (found === undefined) throw new WrongUse(`${option} is one of ${known.join(', ')}, not "${value}"`)
  return found
}
