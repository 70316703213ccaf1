import { createPublicKey, verify } from 'node:crypto'
import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** What came for one browser: still encrypted, since only that browser can read it. */
export type Pushed = { id: string; body: Uint8Array; ttl: number; urgency: string; key: string }

/**
 * The sandbox's push service (RFC 8030): it takes what is sent to `/push/:id` as those of browsers do, from whoever signs
 * for it (VAPID, RFC 8292), encrypted (RFC 8291), and keeps the last hundred. A browser whose id begins with `parti` is gone;
 * `/push` says how much came for whom.
 */
export async function servePush(hostname: string, port: number) {
  const app = new Hono()
  const pushed: Pushed[] = []
  app.get('/push', (c) =>
    c.json(pushed.map(({ id, body, ttl, urgency }) => ({ id, bytes: body.length, ttl, urgency }))),
  )
  app.post('/push/:id', async (c) => {
    const id = c.req.param('id')
    const ttl = Number(c.req.header('TTL') ?? Number.NaN)
    if (!Number.isInteger(ttl) || ttl < 0) return c.text('TTL is missing', 400)
    if (c.req.header('Content-Encoding') !== 'aes128gcm') return c.text('Content-Encoding is not known', 400)
    const key = signedBy(c.req.header('Authorization') ?? '', new URL(c.req.url).origin)
    if (!key) return c.text('Nobody signed for it', 403)
    if (id.startsWith('parti')) return c.text('Gone', 410)
    const body = new Uint8Array(await c.req.arrayBuffer())
    if (body.length > 4_096) return c.text('Too long', 413)
    pushed.push({ id, body, ttl, urgency: c.req.header('Urgency') ?? 'normal', key })
    pushed.splice(0, pushed.length - 100)
    return c.body(null, 201, { Location: `/message/${pushed.length}` })
  })
  const server = serve({ fetch: app.fetch, hostname, port })
  await once(server, 'listening')
  return {
    pushed: pushed as readonly Pushed[],
    address: server.address(),
    close: () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

/** The public key by which a sender signed that it sends here, not for longer than a day; null where none did. */
function signedBy(authorization: string, audience: string): string | null {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65) return null
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}')
  const now = Date.now() / 1000
  if (aud !== audience || !(exp > now && exp <= now + 86_400) || !/^(mailto|https):/.test(sub)) return null
  const of = createPublicKey({
    format: 'jwk',
    key: {
      ...{ kty: 'EC', crv: 'P-256' },
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
  const good = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: of, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  return good ? key : null
}
