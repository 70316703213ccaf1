import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { count } from '../count.ts'
import { findGroups } from '../groups/find-groups.ts'
import { readPabulib } from '../pabulib/read.ts'
import type { CountSettings } from '../settings.ts'
import { generateConversation, generatePabulib } from './generated.ts'

/**
 * How long counting takes from reading the file to the result: of generated elections, and of every `.pb` file of a
 * folder that is named. Each line is the first run, so nothing is warmed up for it but by the lines above.
 */
function main(folder: string | undefined): void {
  const add1 = { rule: 'equal-shares', completion: 'add1' } as const
  print(line('what', 'rule', 'steps', 'read', 'count', 'together'))
  for (const file of folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.pb'))) {
    election(file.slice(0, 40), () => readFileSync(join(folder ?? '', file)), add1)
  }
  for (const choices of [5, 10, 20]) {
    const text = generatePabulib({ voters: 100_000, projects: 100, choices })
    election(`100,000 voters × 100 projects, ${choices} each`, () => text, add1)
  }
  for (const density of [0.15, 1]) {
    const opinions = generateConversation({ people: 2000, statements: 900, density })
    const started = performance.now()
    const { k } = findGroups(opinions)
    print(
      line(
        `2,000 people × 900 statements, ${density * 100} %`,
        'groups',
        `k = ${k}`,
        '',
        '',
        seconds(performance.now() - started),
      ),
    )
  }
  print(`most memory held: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}

function election(name: string, source: () => string | Uint8Array, settings: CountSettings): void {
  const started = performance.now()
  const { election: read } = readPabulib(source())
  const ready = performance.now()
  const result = count(read, settings)
  const done = performance.now()
  const steps = (result.explanation?.shares?.earlier.length ?? 0) + 1
  print(
    line(
      name,
      'add1',
      String(steps),
      seconds(ready - started),
      seconds(done - ready),
      seconds(done - started),
    ),
  )
}

function line(...[name = '', ...cells]: readonly string[]): string {
  return [name.padEnd(44), ...cells.map((cell) => cell.padStart(9))].join(' ')
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

main(process.argv[2])
