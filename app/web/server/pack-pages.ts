import type { MiddlewareHandler } from 'hono'
import { encodingsOf, gzipped } from '../memory/encodings.ts'

/** Pages, and what a script asks for in their place: whole, made by Remix. */
const packed = new Set(['text/html; charset=utf-8', 'text/x-script'])
const least = 1_024

/** Packs pages in one piece, by gzip 1: the stream by which all else is packed takes several times as long. */
export const packPages: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  if (c.req.method === 'HEAD' || !packed.has(headers.get('Content-Type') ?? '')) return
  if (headers.has('Content-Encoding') || !encodingsOf(c.req.header('Accept-Encoding')).includes('gzip'))
    return
  const whole = Buffer.from(await c.res.arrayBuffer())
  const small = whole.length < least
  c.res = new Response(small ? whole : await gzipped(whole), { status: c.res.status, headers })
  if (small) return
  c.res.headers.set('Content-Encoding', 'gzip')
  c.res.headers.append('Vary', 'Accept-Encoding')
}
