import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countWatched } from '../count.ts'
import { findGroups } from '../groups/find-groups.ts'
import { readPabulib } from '../pabulib/read.ts'
import { command, print } from './command.ts'
import { generateConversation, generatePabulib } from './generated.ts'

/** Seconds that a count may take, by how its file's name begins. */
const LIMITS: Readonly<Record<string, number>> = {
  Poland_Wieliczka: 0.5,
  Poland_Lodz_2022: 3,
  Poland_Warszawa_2026: 4,
  '100,000 voters': 6,
  '2,000 people': 2,
}

/**
 * How long it takes from the bytes of a file to the result of equal shares with add1: for generated elections, and, when
 * a folder is named, for those of its `.pb` files that have a limit. Nothing is warmed up but by the lines above.
 */
async function main([folder]: readonly string[]): Promise<number> {
  print(row(['what', 'steps', 'read', 'count', 'together', 'limit']))
  const files =
    folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.pb') && limitOf(name))
  for (const file of files) await measureElection(file.slice(0, 44), readFileSync(join(folder ?? '', file)))
  for (const choices of [5, 10, 20]) {
    const text = generatePabulib({ voters: 100_000, projects: 100, choices })
    await measureElection(`100,000 voters × 100 projects, ${choices} each`, Buffer.from(text))
  }
  for (const density of [0.15, 1]) measureGroups(density)
  print(`most memory held: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  return 0
}

async function measureElection(name: string, bytes: Uint8Array): Promise<void> {
  let steps = 0
  const started = performance.now()
  const { election } = readPabulib(bytes)
  const read = performance.now()
  const onProgress = () => {
    steps++
  }
  await countWatched(election, { rule: 'equal-shares', completion: 'add1' }, { explain: false, onProgress })
  const counted = performance.now()
  report(name, String(steps), [read - started, counted - read, counted - started])
}

function measureGroups(density: number): void {
  const opinions = generateConversation({ people: 2000, statements: 900, density })
  const started = performance.now()
  const { k } = findGroups(opinions)
  const spent = performance.now() - started
  report(`2,000 people × 900 statements, ${density * 100} % voted`, `k = ${k}`, [0, spent, spent])
}

function report(name: string, steps: string, milliseconds: readonly number[]): void {
  const limit = limitOf(name)
  const seconds = milliseconds.map((value) => `${(value / 1000).toFixed(2)} s`)
  print(row([name, steps, ...seconds, limit === undefined ? '' : `${limit} s`]))
}

function limitOf(name: string): number | undefined {
  return Object.entries(LIMITS).find(([beginning]) => name.startsWith(beginning))?.[1]
}

function row([name = '', ...cells]: readonly string[]): string {
  return [name.padEnd(46), ...cells.map((cell) => cell.padStart(9))].join(' ')
}

await command(main)
