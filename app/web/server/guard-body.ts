import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { longestForm } from '../forms/read-form.ts'
import { besideTheFile, mostOfUpload, mostReadPast, type Takes } from '../forms/takes.ts'
import type { pagesInsteadOfRemix, Why } from './instead-of-remix.ts'
import { pageOf } from './one-branch.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'

/** The type of a body, without its parameters; `''` when it says none. */
const mediaType = (headers: Headers): string =>
  (headers.get('Content-Type') ?? '').split(';', 1)[0]!.trim().toLowerCase()

type Asks = {
  takes: (pathname: string) => Takes | null
  isSignedIn: (c: Parameters<MiddlewareHandler>[0]) => Promise<boolean>
  /** Whether this network may send more; it is asked before anything is read. */
  mayAsk: (c: Parameters<MiddlewareHandler>[0]) => boolean
  instead: ReturnType<typeof pagesInsteadOfRemix>
}

/**
 * Judges a request that would change something by what it says of itself, before a byte of its body is read: how much
 * its network has sent, what the route takes, who sends a file, and how long it is.
 */
export function guardBody({ takes, isSignedIn, mayAsk, instead }: Asks): MiddlewareHandler {
  return async (c, next) => {
    if (reading.has(c.req.method)) return next()
    const { pathname } = new URL(c.req.url)
    const refused = (why: Why) => instead(why, pathname)
    if (!mayAsk(c)) return refused('too-fast')
    const { headers } = c.req.raw
    if (isEmpty(headers)) return next()
    const type = mediaType(headers)
    const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: () => refused('too-large') })(c, next)
    const taken = takes(pageOf(pathname))
    if (taken && 'raw' in taken && taken.raw.type === type) return atMost(taken.raw.bytes)
    if (type === urlencoded) return atMost(longestForm)
    if (type !== multipart || !taken || !('upload' in taken)) return refused('not-taken')
    if (taken.upload.from !== 'anybody' && !(await isSignedIn(c))) {
      if (!pathname.endsWith('.data')) return refused('sign-in')
      // A script of ours understands the route's own answer, which it gives to nobody without reading anything.
      c.req.raw = withoutBody(c.req.raw)
      return next()
    }
    // Browsers say how long their forms are. What does not is held in memory while it is counted.
    const says = headers.has('Content-Length') && !headers.has('Transfer-Encoding')
    return atMost(says ? mostReadPast : mostOfUpload(taken.upload) + besideTheFile)
  }
}

function withoutBody({ url, method, headers: sent }: Request): Request {
  const headers = new Headers(sent)
  for (const name of ['Content-Type', 'Content-Length', 'Transfer-Encoding']) headers.delete(name)
  return new Request(url, { method, headers })
}

const isEmpty = (headers: Headers): boolean =>
  !headers.has('Transfer-Encoding') && (headers.get('Content-Length') ?? '0') === '0'
