import { readFileSync } from 'node:fs'
import { countWatched } from '../count.ts'
import { writeAmount } from '../pabulib/amount.ts'
import { MalformedFile } from '../pabulib/malformed-file.ts'
import { readPabulib } from '../pabulib/read.ts'
import { verify } from '../verify/verify.ts'
import { readArguments, settingsOf, USAGE, WrongUse } from './arguments.ts'
import { asJson, asText } from './print.ts'

/** Counts one Pabulib file. With --json standard output holds the JSON and nothing else. */
async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv)
  const started = performance.now()
  const { election } = readPabulib(readFileSync(args.file))
  const read = performance.now()
  const result = await countWatched(election, settingsOf(args, election), {
    explain: args.explain || args.verify,
    signal: stopSignal(),
    onProgress: ({ step, perVoter, cost }) => {
      if (!args.progress) return
      say(
        `step ${step}: ${writeAmount(perVoter.numerator / perVoter.denominator, election.unit)} a voter, ${writeAmount(cost, election.unit)} spent before`,
      )
    },
  })
  const counted = performance.now()
  const verdict = args.verify ? verify(election, result) : undefined
  process.stdout.write(
    args.json ? `${asJson(election, result, args.explain)}\n` : asText(election, result, args.explain),
  )
  if (args.time)
    (args.json ? say : print)(
      `read ${seconds(read - started)}, counted ${seconds(counted - read)}, together ${seconds(counted - started)}`,
    )
  if (verdict)
    (args.json ? say : print)(
      verdict.ok ? 'verified from ballots and explanation alone' : `NOT verified: ${verdict.why}`,
    )
  return verdict?.ok === false ? 1 : 0
}

function stopSignal(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort(new WrongUse('stopped')))
  return controller.signal
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const known =
      error instanceof WrongUse ||
      error instanceof MalformedFile ||
      (error instanceof Error && 'code' in error)
    say(
      known && error instanceof Error ? error.message : String(error instanceof Error ? error.stack : error),
    )
    if (error instanceof WrongUse) say(USAGE)
    process.exitCode = 2
  },
)
