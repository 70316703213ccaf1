import { readFileSync } from 'node:fs'
import { countWatched, type Election, type Progress, readPabulib, verify } from '../index.ts'
import { writeAmount } from '../pabulib/amount.ts'
import { settingsInMeta } from '../pabulib/settings.ts'
import { readArguments, saysOtherwise, settingsOf } from './arguments.ts'
import { command, print, say, WrongUse } from './command.ts'
import { asJson, asText } from './print.ts'

/** Counts one Pabulib file. With --json standard output holds the JSON and nothing else. */
async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv)
  const started = performance.now()
  const { election, meta, selected } = readPabulib(readFileSync(args.file))
  const told = settingsInMeta(meta)
  const read = performance.now()
  const result = await countWatched(election, settingsOf(args, election, told), {
    explain: args.explain || args.verify,
    signal: interrupted(),
    ...(args.progress ? { onProgress: (progress) => say(stepOf(election, progress)) } : {}),
  })
  const counted = performance.now()
  const beside = args.json ? say : print
  print((args.json ? asJson : asText)(election, result, args.explain))
  if (args.time)
    beside(
      `read ${seconds(read - started)}, counted ${seconds(counted - read)}, together ${seconds(counted - started)}`,
    )
  const differs = told && selected && !saysOtherwise(args) ? otherThan(selected, result.winners) : null
  if (differs)
    beside(
      differs.length > 0
        ? `OTHER winners than the file names: ${differs}`
        : 'the winners are those that the file names',
    )
  const isOther = differs !== null && differs.length > 0
  if (!args.verify) return isOther ? 1 : 0
  const verdict = verify(election, result)
  beside(verdict.ok ? 'verified from ballots and explanation alone' : `NOT verified: ${verdict.why}`)
  return verdict.ok && !isOther ? 0 : 1
}

/** Each that won in one of the two only, by name. */
function otherThan(selected: ReadonlySet<string>, winners: readonly string[]): string[] {
  const counted = new Set(winners)
  return [
    ...winners.filter((id) => !selected.has(id)).map((id) => `${id} won here`),
    ...[...selected].filter((id) => !counted.has(id)).map((id) => `${id} won there`),
  ]
}

function interrupted(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort(new WrongUse('stopped before the end')))
  return controller.signal
}

function stepOf({ unit }: Election, { step, perVoter, cost }: Progress): string {
  const share = writeAmount(perVoter.numerator / perVoter.denominator, unit)
  return `step ${step}: ${share} a voter; the step before spent ${writeAmount(cost, unit)}`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`
}

await command(main)
