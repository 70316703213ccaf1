import { hearChanges } from '#db/changes.ts'
import type { Instance, RequestContext } from '../context.ts'
import { alwaysSaid, policyOf } from '../server/headers.ts'
import { addresses } from './address.ts'
import { type Bindings, inFront, type Made } from './in-front.ts'
import { type KeptPage, keptPageOf } from './kept-page.ts'
import { openMemory } from './memory.ts'

/** What a request brings along that was made to fill memory: it is told what the page was made in. */
export type Filling = Bindings & { filling?: (context: RequestContext) => void }

type Needs = {
  instance: Instance
  /** The primary: what fills memory must not be older than what was heard. */
  databaseUrl: string
  trustProxy: boolean
  isKept: (pathname: string) => boolean
  fetch: (request: Request, bindings: Filling) => Response | Promise<Response>
  said: Parameters<typeof inFront>[0]['said']
}

/** The pages that are the same for everybody, kept in this process until anything changes, a minute at most. */
export function openKeptPages({ instance, databaseUrl, trustProxy, isKept, fetch, said }: Needs) {
  const changes = hearChanges(databaseUrl, () => memory.empty())
  const memory = openMemory<KeptPage>(changes.heard)
  const scripts = `${instance.origin}/assets/`
  const always = alwaysSaid(instance)
  const policy = (hashes: readonly string[]) => policyOf(instance, [scripts, ...hashes].join(' '))

  async function make(request: Request, bindings: Bindings, again: () => boolean): Promise<Made> {
    const began = performance.now()
    let context: RequestContext | undefined
    const filling = (made: RequestContext) => {
      context = made
    }
    const response = await fetch(request, { ...bindings, filling })
    const body = Buffer.from(await response.arrayBuffer())
    if (!context?.frame || !isForEverybody(response, again)) return { response, body, kept: null }
    // What falls due does so on a whole minute of the city's.
    const until = began + 60_000 - ((await context.frame).at.getTime() % 60_000)
    const kept = await keptPageOf(
      { status: response.status, headers: response.headers, body },
      { nonce: context.nonce, until, policy, always },
    )
    return { response, body, kept }
  }

  const { origin, secure } = instance
  const front = inFront({
    ...{ instance: { origin, secure }, trustProxy, memory, make, always, said },
    addressOf: addresses(origin, isKept),
  })
  return {
    inFrontOf: front,
    close: changes.close,
  }
}

/** That there is no such page is kept where it is asked again. */
const isForEverybody = ({ status, headers }: Response, again: () => boolean) =>
  (status === 200 || (status === 404 && again())) &&
  headers.get('Content-Type') === 'text/html; charset=utf-8' &&
  headers.get('Cache-Control') === 'no-cache' &&
  !headers.has('Set-Cookie')
