import type { ChildProcess } from 'node:child_process'
import { Agent, request } from 'node:http'
import type { Seer } from '../fixtures/living/here.ts'
import { routesOfTheBuild } from '../fixtures/routes.ts'
import { dearFilesTo, dearFormsTo, hiddenIn, nothing, type Pictures, pictures } from './dear-forms.ts'
import { dearestForms, hasRead, longest } from './watched.ts'
import { type Sent, sentTo, turns, type Worst, worstOf } from './worst-inputs.ts'

/**
 * What one input cost: the longest that it held the event loop, in ms, and how it was answered. A form filled to its
 * limits (`full`) was read or not.
 */
export type Cost = {
  pattern: string
  input: string
  held: number
  status: number
  full: boolean
  read: boolean
}

/** Every address that app/routes.ts was built to, without its language. */
export const patternsOfTheBuild = async (): Promise<string[]> =>
  (await routesOfTheBuild()).map(({ pattern }) => pattern)

type Place = {
  web: ChildProcess
  port: number
  /** Something living at an address, and who may see it; null where there is nothing. */
  at: (pattern: string) => { path: string; by: Seer } | null
  /** The cookie of a new session, with the second factor in force. */
  cookie: (by: Seer, pattern: string) => Promise<string>
  /** What is held longer is measured once more: a neighbour or the collector may have been at it. */
  suspect: number
  /** Everything to every route; else what no route takes goes to each in turn. */
  all: boolean
}
type Asking = Pick<Place, 'web' | 'port' | 'suspect'> & {
  pattern: string
  path: string
  cookie: string
  agent: Agent
}
type Answer = { status: number; text: string }

/** Sends each route its worst, one after the other, and tells what each of them cost. */
export async function costsOf(patterns: readonly string[], place: Place): Promise<Cost[]> {
  const wide = await pictures()
  const agent = new Agent()
  const costs: Cost[] = []
  for (const [n, pattern] of inOrder(patterns).entries()) {
    const [kind] = worstOf(pattern)
    if (!kind) continue
    const there = place.at(pattern) ?? { path: '/rien', by: 'desk' as const }
    // What anybody may ask is asked by her who can do most of it.
    const cookie = await place.cookie(there.by === 'nobody' ? 'owner' : there.by, pattern)
    const { web, port, suspect } = place
    const asking = { web, port, suspect, pattern, path: there.path, cookie, agent }
    const [read, refused] = divided(place.all ? sentTo(kind) : turns(sentTo(kind), n))
    for (const sent of read) costs.push(await costOf(sent, asking))
    if (kind === 'words' || kind === 'upload') costs.push(...(await costsOfTaken(kind, wide, asking)))
    // Last: a route that needs no field at all takes even these, and a link is used once.
    for (const sent of refused) costs.push(await costOf(sent, asking))
  }
  agent.destroy()
  return costs.sort((one, other) => other.held - one.held)
}

const divided = (all: readonly Sent[]) =>
  [all.filter(({ refused }) => !refused), all.filter(({ refused }) => refused)] as const

/** What ends what others stand on comes after them, and whoever erases herself comes last. */
const ends =
  /retrait|suppression|fin$|revocations|departs|annulation|suspension|autres-appareils|deconnexion|avoir/
const inOrder = (patterns: readonly string[]) => [...patterns].sort((one, other) => rank(one) - rank(other))
const rank = (pattern: string) => (pattern.endsWith('/effacement') ? 2 : ends.test(pattern) ? 1 : 0)

/** Learns which fields the route reads from an empty form, then sends it these, each as long as it may be. */
async function costsOfTaken(kind: Worst, wide: Pictures, asking: Asking): Promise<Cost[]> {
  const { web } = asking
  const page = await pageOf(asking)
  await hasRead(web)
  const empty = await costOf({ what: 'an empty form', method: 'POST', ...nothing }, asking)
  const forms = await dearestForms(web, hiddenIn(page.text))
  const fields = forms.filter((form) => form.length > 0)
  const sent = kind === 'upload' ? dearFilesTo(fields, wide) : dearFormsTo(fields)
  if (sent.length === 0) return [{ ...empty, full: true, read: forms.length > 0 }]
  const costs = [empty]
  for (const one of sent) {
    const cost = await costOf(one, asking)
    costs.push({ ...cost, full: !one.refused, read: await hasRead(web) })
  }
  return costs
}

/** The page whose form is sent there; an address without one of its own is written to from the page above it. */
async function pageOf(asking: Asking): Promise<Answer> {
  const page = await answerOf({ what: 'the page' }, asking)
  if (page.status === 200) return page
  const above = asking.path.slice(0, asking.path.lastIndexOf('/')) || '/'
  return answerOf({ what: 'the page above' }, { ...asking, path: above })
}

async function costOf(sent: Sent, asking: Asking): Promise<Cost> {
  const { web, suspect, pattern } = asking
  const once = async () => {
    await longest(web)
    const { status } = await answerOf(sent, asking)
    return { held: await longest(web), status }
  }
  const first = await once()
  const again = first.held < suspect ? first : await once()
  const input = `${sent.method ?? 'GET'} ${sent.what}`
  return { pattern, input, ...first, held: Math.min(first.held, again.held), full: false, read: false }
}

function answerOf(
  { method = 'GET', query = '', path, data, headers, body }: Sent,
  { port, pattern, path: real, cookie, agent }: Asking,
): Promise<Answer> {
  const filled = path?.(pattern) ?? real
  const address = (data ? `${filled === '/' ? '/_root' : filled}.data` : filled) + query
  return new Promise((answered) => {
    const options = {
      ...{ port, agent, method, path: address, timeout: 60_000 },
      headers: {
        ...headers,
        origin: `http://localhost:${port}`,
        cookie: [headers?.cookie, cookie].filter(Boolean).join('; '),
      },
    }
    const asked = request(options, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => answered({ status: response.statusCode ?? 0, text }))
    })
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => answered({ status: 0, text: '' })) // it may hang up on what it does not take
    asked.end(body)
  })
}
