import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import type { ServerBuild } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { readEnv } from '#app/env.ts'
import { openFiles } from '#app/services/files.ts'
import { openLog } from '#app/services/log.ts'
import { openSandboxClock } from '#app/services/sandbox-clock.ts'
import { openSecrets } from '#app/services/secrets.ts'
import { openStripe } from '#app/services/stripe/index.ts'
import { connect } from '#db/client.ts'
import { whyNotThisDatabase } from '#db/instance-mark.ts'
import type { Instance, RequestContext } from './context.ts'
import { drainOn } from './drain.ts'
import { guardAddress } from './guard-address.ts'
import { guardBody } from './guard-body.ts'
import { guardOrigin, securityHeaders } from './guards.ts'
import { pagesInsteadOfRemix } from './instead-of-remix.ts'
import { networkCount } from './network.ts'
import { newNonce } from './nonce.ts'
import { handlerByBranch, leafFinder, pageOf } from './one-branch.ts'
import { reliefDrawn } from './relief-drawn.ts'
import { takesOf } from './takes.ts'
import { whoVisits } from './visit.ts'

const env = readEnv()
const log = openLog({ name: 'web', level: env.LOG_LEVEL })
const primary = connect(env.DATABASE_URL, { max: 12, name: 'cordee-web' })
const replica = env.DATABASE_REPLICA_URL
  ? connect(env.DATABASE_REPLICA_URL, { max: 12, name: 'cordee-web' })
  : primary
const secrets = openSecrets(env.SECRET_KEYS)

const refused = await whyNotThisDatabase(primary.db, env.CORDEE_MODE)
if (refused) {
  process.stderr.write(`Cordée : ${refused}\n`)
  process.exit(1)
}

const instance: Instance = {
  db: primary.db,
  readDb: replica.db,
  sql: primary.sql,
  demonstration: env.CORDEE_MODE === 'demonstration',
  origin: env.PUBLIC_URL.replace(/\/$/, ''),
  secure: env.PUBLIC_URL.startsWith('https:'),
  rateLimits: env.RATE_LIMITS === 'on',
  mailboxUrl: env.MAILBOX_URL ?? null,
  stripe: openStripe(env),
  checkoutOrigin: new URL(env.STRIPE_API_BASE ?? 'https://checkout.stripe.com').origin,
  sandboxClock: openSandboxClock(env),
  sign: secrets.sign,
  verify: secrets.verify,
  seal: secrets.seal,
  unseal: secrets.unseal,
  files: openFiles(env),
  log,
}

// React reads it when it is first imported, just below: its development build takes several times as long for a page.
process.env.NODE_ENV ??= 'production'
const folder = new URL('./remix/', import.meta.url)
const build = (await import(new URL('server/index.js', folder).href)) as ServerBuild
const { matchRoutes } = await import('@remix-run/react')
const leafOf = leafFinder(build, matchRoutes)
const remix = handlerByBranch(build, matchRoutes, leafOf)
const takes = takesOf(build, leafOf)
const insteadOfRemix = pagesInsteadOfRemix(build)
const counted = networkCount()
const app = new Hono()

app.use(async (c, next) => {
  const started = performance.now()
  const requestId = randomBytes(9).toString('base64url')
  c.set('requestId' as never, requestId as never)
  await next()
  // Afterwards: a header that is set before the answer makes Hono copy the whole answer.
  c.res.headers.set('X-Request-Id', requestId)
  // A path can hold a one-time token: the log names its first word only.
  const place = /^(?:\/(?:it|en)(?=\/|$))?\/[^/]*/.exec(c.req.path)?.[0]
  log.info(
    {
      requestId,
      method: c.req.method,
      place,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    },
    'request',
  )
})
app.use(guardAddress(insteadOfRemix))
app.get('/sante', (c) => c.text('ok'))
app.get('/sante/pret', async (c) => {
  try {
    await primary.db.execute(sql`select 1`)
    return c.text('pret')
  } catch (error) {
    log.error({ err: error }, 'not ready')
    return c.text('la base de données ne répond pas', 503)
  }
})
app.use(
  '/assets/*',
  serveStatic({
    root: fileURLToPath(new URL('client', folder)),
    precompressed: true,
    onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
  }),
)
app.get('/relief/:file', (c) => {
  const drawing = reliefDrawn(/^(.{1,3})\.svg$/.exec(c.req.param('file'))?.[1] ?? '')
  if (!drawing) return c.text('', 404)
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  return c.body(drawing, 200, { 'Content-Type': 'image/svg+xml' })
})
app.use(
  serveStatic({
    root: fileURLToPath(new URL('client', folder)),
    onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=3600'),
  }),
)
app.use(
  compress(),
  guardOrigin(instance),
  guardBody({
    takes,
    isSignedIn: async (c) => (await whoVisits(c.req.raw, contextOf(c))) !== null,
    mayAsk: (c) => !instance.rateLimits || counted(addressOf(c)),
    instead: insteadOfRemix,
  }),
)
if (instance.demonstration) app.route('/', (await import('./demonstration.ts')).demonstrationDoors(instance))
app.all('*', handleByRemix)

async function handleByRemix(c: Context): Promise<Response> {
  const context = contextOf(c)
  const { nonce } = context
  const response = await remix(underOurName(c.req.raw), context)
  securityHeaders(response.headers, nonce, instance)
  for (const cookie of context.setCookies) response.headers.append('Set-Cookie', cookie)
  const personal = (await context.viewer) != null || response.headers.has('Set-Cookie')
  if (!response.headers.has('Cache-Control'))
    response.headers.set('Cache-Control', personal ? 'private, no-store' : 'no-cache')
  response.headers.append('Vary', 'Cookie')
  return response
}

/** One a request, whoever asks first: who visits is read once. */
function contextOf(c: Context): RequestContext {
  const known = c.get('context') as RequestContext | undefined
  if (known) return known
  const taken = takes(pageOf(c.req.path))
  const context: RequestContext = {
    instance,
    requestId: c.get('requestId'),
    address: addressOf(c),
    nonce: newNonce(),
    setCookies: [],
    upload: taken && 'upload' in taken ? taken.upload : null,
  }
  c.set('context', context)
  return context
}

/** Remix compares Origin with Host by itself; a proxy that renames the host must not make it refuse what our guard let pass. */
function underOurName(request: Request): Request {
  const origin = request.headers.get('Origin')
  const ours = origin && URL.canParse(origin) ? new URL(origin).host : request.headers.get('Host')
  if (ours === request.headers.get('Host') && !request.headers.has('X-Forwarded-Host')) return request
  const headers = new Headers(request.headers)
  headers.delete('X-Forwarded-Host')
  if (ours) headers.set('Host', ours)
  return new Request(request, { headers })
}

/** The caller's address; what a proxy says of it counts only when this instance was told to trust its proxy. */
function addressOf(c: Context): string {
  const forwarded = env.TRUST_PROXY ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  return forwarded || getConnInfo(c).remote.address || 'unknown'
}

const server = serve(
  {
    fetch: app.fetch,
    port: env.PORT,
    hostname: env.HOST,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 15_000 },
  },
  () => {
    log.info({ port: env.PORT }, 'web is listening')
    process.send?.('ready')
  },
)
drainOn(server, log, async () => {
  await Promise.all([primary.close(), replica === primary ? undefined : replica.close()])
})
