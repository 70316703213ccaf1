import type { ChildProcess } from 'node:child_process'
import { Agent, request } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { routesOfTheBuild } from '../fixtures/routes.ts'
import { type Sent, sentTo, worstOf } from './worst-inputs.ts'

/** What one input cost: the longest that it held the event loop, in ms, and how it was answered. */
export type Cost = { what: string; held: number; status: number }

/** The options of `node` for a web process whose event loop is watched; it is spawned with an `ipc` channel. */
export const watched = ['--import', pathToFileURL(resolve('tests/load/watch-loop.mjs')).href]

/** Every address that app/routes.ts was built to, without its language. */
export const patternsOfTheBuild = async (): Promise<string[]> =>
  (await routesOfTheBuild()).map(({ pattern }) => pattern)

type Place = {
  web: ChildProcess
  port: number
  /** The cookie of someone who may everything, made anew for each route: one of them signs her out. */
  cookie: () => Promise<string>
  /** What stands in a parameter of a path. */
  real: (name: string, pattern: string) => string
  /** What is held longer is measured once more: a neighbour or the collector may have been at it. */
  suspect: number
}

/** Sends each route its worst, one after the other, and tells what each of them cost. */
export async function costsOf(paths: readonly string[], place: Place): Promise<Cost[]> {
  const picture = await sharp({ create: { width: 8_000, height: 7_500, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const agent = new Agent({ keepAlive: true })
  const costs: Cost[] = []
  for (const pattern of paths) {
    const cookie = await place.cookie()
    for (const kind of worstOf(pattern).slice(0, 1))
      for (const sent of sentTo(kind, picture)) {
        const once = () => costOf(sent, pattern, { ...place, cookie, agent })
        const first = await once()
        costs.push(first.held < place.suspect ? first : least(first, await once()))
      }
  }
  agent.destroy()
  return costs.sort((one, other) => other.held - one.held)
}

const least = (one: Cost, other: Cost) => (one.held < other.held ? one : other)

async function costOf(
  { what, method = 'GET', query = '', path, data, headers, body }: Sent,
  pattern: string,
  { web, port, cookie, agent, real }: Omit<Place, 'cookie'> & { cookie: string; agent: Agent },
): Promise<Cost> {
  const filled = path?.(pattern) ?? pattern.replaceAll(/:(\w+)|\*/g, (_, name = '*') => real(name, pattern))
  const address = (data ? `${filled === '/' ? '/_root' : filled}.data` : filled) + query
  await longest(web)
  const status = await new Promise<number>((answered) => {
    const options = {
      port,
      agent,
      method,
      path: address,
      headers: {
        ...headers,
        origin: `http://localhost:${port}`,
        cookie: [headers?.cookie, cookie].filter(Boolean).join('; '),
      },
      timeout: 60_000,
    }
    const asking = request(options, (response) => {
      response.resume().on('end', () => answered(response.statusCode ?? 0))
    })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => answered(0)) // it may hang up on what it does not take
    asking.end(body)
  })
  return { what: `${method} ${pattern}, ${what}`, held: await longest(web), status }
}

/** The longest that the process was held since it was last asked. */
function longest(web: ChildProcess): Promise<number> {
  return new Promise((told, failed) => {
    if (!web.connected) return failed(new Error('The web process is gone.'))
    const hear = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('longest' in message)) return
      web.off('message', hear)
      told(Number(message.longest))
    }
    web.on('message', hear)
    web.send('longest')
  })
}
