import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { classOf, classWords } from '#app/lib/addresses/class-words.ts'
import type { Instance } from '../context.ts'
import { cookieIn, isPersonal, nameOf } from '../visitor/cookies.ts'
import type { Address } from './address.ts'
import { encodingsOf } from './encodings.ts'
import { hasIt } from './if-none-match.ts'
import { bodyOf, encodingOf, type KeptPage, packBetter, tagOf } from './kept-page.ts'
import type { Memory } from './memory.ts'

/** What was made for a request that asks for a page as anybody would, and whether it may be kept. */
export type Made = { response: Response; body: Buffer; kept: KeptPage | null }
export type Bindings = { incoming: IncomingMessage; outgoing: ServerResponse }

type InFront = {
  instance: Pick<Instance, 'secure' | 'origin'>
  trustProxy: boolean
  memory: Memory<KeptPage>
  addressOf: (asked: string) => Address | null
  /**
   * Makes the page of a request that was made anew of an address: nothing in it is the visitor's. `again`: the same was asked
   * for within a minute.
   */
  make: (request: Request, bindings: Bindings, again: () => boolean) => Promise<Made>
  /** What every answer says. */
  always: readonly [string, string][]
  /** One line in the log and one in the metrics for what left memory, and a look at who asked. */
  said: (
    answer: { requestId: string; path: string; status: number; took: number },
    incoming: IncomingMessage,
  ) => void
}

/**
 * Stands before everything else: gives who is nobody in particular a page out of memory, or has it made for all who wait
 * for it. Whatever it is not sure of goes past it, to `otherwise`.
 */
export function inFront(way: InFront): (otherwise: RequestListener) => RequestListener {
  const { memory, instance } = way
  const host = new URL(instance.origin).host

  /** The page that anybody would get who asks this, if it can be kept. */
  function asked({
    method,
    url = '',
    headers,
  }: IncomingMessage): (Address & { reader: string | null }) | null {
    if (method !== 'GET' || headers.range !== undefined || headers.authorization !== undefined) return null
    const named = (way.trustProxy && headers['x-forwarded-host']) || headers.host
    if (named !== host || isPersonal(headers.cookie, instance)) return null
    const address = way.addressOf(url)
    if (!address) return null
    const reader = headers.cookie ? classOf(cookieIn(headers.cookie, instance, 'pour')) : undefined
    return { ...address, reader: reader ? classWords[reader] : null }
  }

  function requestOf({ text, reader }: Address & { reader: string | null }): Request {
    const request = new Request(instance.origin + text)
    if (reader) request.headers.set('Cookie', `${nameOf(instance, 'pour')}=${reader}`)
    return request
  }

  /** `answered`: what made the page has said so, under this id. */
  function give({ incoming, outgoing }: Bindings, page: KeptPage, began: number, answered?: string): void {
    const encoding = encodingOf(page, encodingsOf(incoming.headers['accept-encoding']))
    const tag = tagOf(page, encoding)
    const requestId = answered ?? randomBytes(9).toString('base64url')
    const has = !page.missing && hasIt(incoming.headers['if-none-match'], tag)
    const status = has ? 304 : page.missing ? 404 : 200
    const headers = [...(has ? page.headersUnchanged : page.headers), 'X-Request-Id', requestId]
    if (!page.missing) headers.push('ETag', tag)
    if (!has && encoding !== 'identity') headers.push('Content-Encoding', encoding)
    const end = (body?: Buffer) => {
      if (body) headers.push('Content-Length', String(body.length))
      outgoing.writeHead(status, headers)
      outgoing.end(body)
      if (!answered)
        way.said({ requestId, path: incoming.url ?? '', status, took: performance.now() - began }, incoming)
    }
    if (status === 304) {
      end()
      return
    }
    const body = bodyOf(page, encoding)
    if (Buffer.isBuffer(body)) end(body)
    else void body.then(end, () => outgoing.destroy())
  }

  return (otherwise) => (incoming, outgoing) => {
    const began = performance.now()
    const page = asked(incoming)
    if (!page) return otherwise(incoming, outgoing)
    const name = { text: page.reader ? `${page.reader} ${page.text}` : page.text, asks: page.asks }
    const bindings = { incoming, outgoing }
    const found = memory.find(name)
    if (found) {
      give(bindings, found, began)
      void packBetter(found).then((bytes) => memory.grow(name, found, bytes))
      return
    }
    if (!memory.wants(name)) return otherwise(incoming, outgoing)
    let made: Made | undefined
    const filling = memory.fill(name, async () => {
      const again = () => page.asks || memory.wants({ ...name, asks: true })
      made = await way.make(requestOf(page), bindings, again)
      return made.kept
    })
    filling.page.then(
      (kept) => {
        if (kept) give(bindings, kept, began, made?.response.headers.get('X-Request-Id') ?? undefined)
        else if (filling.mine && made) pass(made, way.always, bindings)
        else otherwise(incoming, outgoing)
      },
      () => otherwise(incoming, outgoing),
    )
  }
}

/** An answer that nobody else gets: that there is no such page, that it is elsewhere, or with a cookie. */
function pass({ response, body }: Made, always: InFront['always'], { outgoing }: Bindings): void {
  const cookies = response.headers.getSetCookie()
  for (const [name, value] of always) outgoing.setHeader(name, value)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies)
  outgoing.setHeader('Content-Length', body.length)
  outgoing.writeHead(response.status)
  outgoing.end(body)
}
