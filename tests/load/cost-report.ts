import type { ChildProcess } from 'node:child_process'
import type { Sql } from 'postgres'
import { costsOf, patternsOfTheBuild } from './cost.ts'
import { busySlug, mayEverything } from './seed.ts'

export { watched } from './cost.ts'

/** What the worst input of a route may hold the event loop on the bench machine, in ms. */
const aim = 200

type Benched = { web: ChildProcess; port: number; sql: Sql; say: (line: string) => void }

/** Sends each route its worst (worst-inputs.ts), as somebody who may everything, and tells which cost most. */
export async function benchCost({ web, port, sql, say }: Benched): Promise<void> {
  const [comment] = await sql<{ id: string }[]>`select id from contributions limit 1`
  const costs = await costsOf(await patternsOfTheBuild(), {
    ...{ web, port, suspect: aim },
    cookie: () => mayEverything(sql),
    real: (name) => (name === 'slug' ? busySlug : name === 'number' ? '1' : comment!.id), // it was seeded
  })
  say('| input | longest hold of the event loop, ms | answer |')
  say('|---|--:|--:|')
  for (const { what, held, status } of costs.slice(0, 25)) say(`| ${what} | ${held.toFixed(0)} | ${status} |`)
  const over = costs.filter(({ held }) => held > aim).length
  say(`${costs.length} inputs, ${over} of them over ${aim} ms`)
  if (over > 0) process.exitCode = 1
}
