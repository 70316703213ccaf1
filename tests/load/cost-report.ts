import type { ChildProcess } from 'node:child_process'
import { openFiles } from '#app/services/files.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { aLivingWorld } from '#tests/fixtures/living.ts'
import { type Cost, costsOf, patternsOfTheBuild } from './cost.ts'
import { atItsLongest } from './longest-world.ts'

/** What the worst input of a route may hold the event loop on the bench machine, in ms. */
const aim = 200

type Benched = {
  web: ChildProcess
  port: number
  db: Db
  folder: string
  secret: string
  say: (line: string) => void
}

/** Sends each route its worst (worst-inputs.ts), as somebody who may, and tells which cost most. */
export async function benchCost({ web, port, db, folder, secret, say }: Benched): Promise<void> {
  const files = openFiles({ DATA_DIR: folder, SECRET_KEYS: [secret] } as Parameters<typeof openFiles>[0])
  const secrets = openSecrets([secret])
  const world = await atItsLongest(db, await aLivingWorld(db, { files, secrets }), secrets)
  const costs = await costsOf(await patternsOfTheBuild(), { ...world, web, port, suspect: aim, all: true })
  const over = costs.filter(({ held }) => held > aim)
  say('| input | longest hold of the event loop, ms | answer |')
  say('|---|--:|--:|')
  for (const cost of costs.slice(0, Math.max(10, over.length))) say(asRow(cost))
  const full = costs.filter((cost) => cost.full)
  say('')
  say(`${costs.length} inputs, ${full.length} of them forms filled to their limits: ${counted(full)}.`)
  say(`${over.length} over ${aim} ms.`)
  if (over.length > 0) process.exitCode = 1
}

const asRow = ({ input, pattern, held, status }: Cost) =>
  `| \`${pattern}\`, ${input} | ${held.toFixed(0)} | ${status} |`

/** How many were answered with each status. */
function counted(costs: readonly Cost[]): string {
  const times = new Map<number, number>()
  for (const { status } of costs) times.set(status, (times.get(status) ?? 0) + 1)
  return [...times].map(([status, many]) => `${many} × ${status}`).join(', ')
}
