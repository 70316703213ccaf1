import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mentions } from '#app/lib/ballots/questions.ts'
import type { Counted } from '../../questions/count-question.ts'
import { type Recounted, recount } from '../../result/recount.ts'
import { command, print, WrongUse } from './command.ts'

/**
 * Counts a consultation from the file that its page offers, without a database and without a network:
 *   npm run --silent recount -- bulletins.jsonl [--json]
 * The figures are those of the report, and so is the SHA-256 of the file.
 */
async function main(argv: readonly string[]): Promise<number> {
  const files = argv.filter((word) => !word.startsWith('-'))
  const [file] = files
  if (!file || files.length > 1 || argv.some((word) => word.startsWith('-') && word !== '--json'))
    throw new WrongUse('usage: npm run --silent recount -- FILE.jsonl [--json]')
  const content = readFileSync(file)
  const counted = recount(content.toString('utf8'))
  if ('wrong' in counted) throw new WrongUse(`${file}: ${counted.wrong}`)
  const sha256 = createHash('sha256').update(content).digest('hex')
  if (argv.includes('--json')) print(JSON.stringify({ sha256, ...counted.result }))
  else for (const line of asText(counted, sha256)) print(line)
  return 0
}

function asText({ rules, result }: Recounted, sha256: string): string[] {
  return [
    `${rules.consultation}: ${result.ballots} ballots, ${result.marks} marks, ${result.roll} on the roll`,
    `SHA-256 of the file: ${sha256}`,
    ...rules.questions.flatMap(({ number, titles, options }, index) => {
      const { all, groups } = result.questions[index]! // counted in the order of the rules
      const names = options.map(({ fr }) => fr)
      return [
        '',
        `${number}. ${titles.fr}`,
        ...figures(all, names).map((line) => `  ${line}`),
        ...(groups.length > 1
          ? groups.flatMap(({ letters, counted }) => [
              `  group ${letters}:`,
              ...figures(counted, names).map((line) => `    ${line}`),
            ])
          : []),
      ]
    }),
  ]
}

function figures(counted: Counted, names: readonly string[]): string[] {
  const { expressed, blank, invalid, totals, profiles, medians, ranking, first, waitsForDraw } = counted
  return [
    `expressed ${expressed}, blank ${blank}, invalid ${invalid}`,
    ...names.flatMap((name, option) => [
      ...(totals ? [`${name}: ${totals[option]}`] : []),
      ...(profiles ? [`${name}: ${spread(profiles[option])}, median ${medians?.[option] ?? 'none'}`] : []),
      ...(ranking ? [`${name}: ${ranking.rounds.map(({ firsts }) => firsts[option] ?? '-').join(' ')}`] : []),
    ]),
    ...(first === null ? [] : [`first: ${names[first]}`]),
    ...(waitsForDraw ? ['a tie waits for the draw'] : []),
  ]
}

/** From the lowest value to the highest. */
const spread = (profile: readonly number[] = []) => profile.slice(0, mentions).join(' ')

await command(main)
