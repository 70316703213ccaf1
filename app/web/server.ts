import { randomBytes } from 'node:crypto'
import { createServer as createBare, type RequestListener, type Server, type ServerOptions } from 'node:http'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import type { RequestHandler } from '@remix-run/node'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { sayIll, sayWell } from '#app/domain/commune/index.ts'
import { readEnv } from '#app/env.ts'
import { isAway } from '#app/lib/process/away.ts'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { openFiles } from '#app/services/files.ts'
import { openLog, openPlainLog } from '#app/services/log.ts'
import { openPush } from '#app/services/push.ts'
import { openSandboxClock } from '#app/services/sandbox-clock.ts'
import { openSecrets } from '#app/services/secrets.ts'
import { openStripe } from '#app/services/stripe/index.ts'
import { connect } from '#db/client.ts'
import { whyNotThisDatabase } from '#db/instance-mark.ts'
import type { Instance, RequestContext } from './context.ts'
import { type Filling, openKeptPages } from './memory/open.ts'
import { drainOn } from './server/drain.ts'
import { drawings } from './server/drawings.ts'
import { leadOutOfFrench } from './server/french-prefix.ts'
import { guardAddress } from './server/guard-address.ts'
import { guardBody } from './server/guard-body.ts'
import { guardOrigin } from './server/guards.ts'
import { giveHeaders, onUnreadable, saying } from './server/headers.ts'
import { pageInstead } from './server/instead.ts'
import type { Why } from './server/instead-of-remix.ts'
import { lately } from './server/lately.ts'
import { mapOf } from './server/map-of.ts'
import { openMetrics } from './server/metrics.ts'
import { newNonce } from './server/nonce.ts'
import { pageOf } from './server/one-branch.ts'
import { ownFile, ownFiles } from './server/own-files.ts'
import { packPages } from './server/pack-pages.ts'
import { openPages } from './server/pages.ts'
import { readinessOf } from './server/readiness.ts'
import { robots } from './server/robots.ts'
import { securityTxt } from './server/security-txt.ts'
import { inTime } from './server/time-limit.ts'
import { whoVisits } from './visit.ts'
import { networkCount } from './visitor/network.ts'
import { proxyWatch } from './visitor/unknown-proxy.ts'

keepLastWords('web')
const env = readEnv()
const log = openLog({ name: 'web', level: env.LOG_LEVEL })
const requests = openPlainLog({ name: 'web', level: env.LOG_LEVEL })
/** As long as a page may take; what waits longer is given up by the database too. */
const patience = {
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
}
const primary = connect(env.DATABASE_URL, { max: 12, name: 'cordee-web', patience })
const replica = env.DATABASE_REPLICA_URL
  ? connect(env.DATABASE_REPLICA_URL, { max: 12, name: 'cordee-web', patience })
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
  ...{ map: mapOf(env), offline: env.OFFLINE, push: openPush(env) },
  sign: secrets.sign,
  verify: secrets.verify,
  seal: secrets.seal,
  unseal: secrets.unseal,
  files: openFiles(env),
  log,
}

// React reads it when it is first imported, just below: its development build takes several times as long for a page.
process.env.NODE_ENV ??= 'production'
const client = fileURLToPath(new URL('./remix/client', import.meta.url))
const { now: pages, before, createServer } = await openPages()
const remix: RequestHandler = (request, context) => pages().answer(request, context)
const takes = (pathname: string) => pages().takes(pathname)
const insteadOfRemix = (why: Why, pathname: string) => pages().instead(why, pathname)
const secretPages = { is: (url: URL) => pages().secret.is(url) }
const counted = networkCount()
const changed = lately(instance)
const noteProxy = (noting: Promise<void>) =>
  void noting.catch((error: unknown) =>
    log.warn({ err: error }, 'what is known of the proxy could not be noted'),
  )
const lookForProxy = env.TRUST_PROXY
  ? null
  : proxyWatch(() => {
      log.warn('many people come from one address, which names others: is it a proxy? (TRUST_PROXY)')
      noteProxy(sayIll(primary.db, 'proxy', 'untrusted'))
    })
// Whoever changed the settings has started anew: what was found before is looked for again.
noteProxy(sayWell(primary.db, 'proxy'))
const readiness = readinessOf({ db: primary.db, files: instance.files, folder: env.DATA_DIR })
const metrics = env.METRICS_TOKEN ? openMetrics(primary.db, env.METRICS_TOKEN) : null
/** How long a page may take; one with a file is received for a half of it, and drawn (web/forms/drawing-patience.ts). */
const patienceWith = ({ upload }: RequestContext) => (upload ? 60_000 : 15_000)
const app = new Hono<AppEnv>()

/** What one request gathers on its way out. `page`: Remix answered it, or nobody could. */
type Asked = { requestId: string; context?: RequestContext; page?: RequestContext }
type AppEnv = { Variables: Asked; Bindings: Filling }

if (before) app.use(before)
app.use(async (c, next) => {
  const started = performance.now()
  const requestId = randomBytes(9).toString('base64url')
  c.set('requestId', requestId)
  await next()
  // Afterwards: a header that is set before the answer makes Hono copy the whole answer.
  c.res.headers.set('X-Request-Id', requestId)
  const { nonce, setCookies = [], forOne = false, retryAfter } = c.get('page') ?? {}
  const { status } = c.res
  const remembered = nonce === undefined ? [] : changed.of(c.req.method, status)
  giveHeaders(c.res.headers, instance, {
    ...{ request: c.req.raw, status, secretPages, nonce, forOne, retryAfter },
    setCookies: [...setCookies, ...remembered],
  })
  say({ requestId, method: c.req.method, path: c.req.path, status, took: performance.now() - started })
})
app.use(guardAddress(insteadOfRemix), leadOutOfFrench)
app.get('/sante', (c) => c.text('ok'))
app.get('/sante/pret', async (c) => {
  const { ready, text } = await readiness()
  if (!ready) log.error({ found: text }, 'not ready')
  return c.text(text, ready ? 200 : 503)
})
if (metrics) app.get('/metrics', metrics.page)
app.use(
  '/assets/*',
  serveStatic({
    root: client,
    precompressed: true,
    onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
  }),
)
app.route('/', drawings(instance, addressOf))
const forAnHour = { 'Cache-Control': 'public, max-age=3600' }
app.get('/robots.txt', (c) => c.text(robots(pages().secret.prefixes), 200, forAnHour))
app.get('/.well-known/security.txt', (c) => c.text(securityTxt(instance.origin, new Date()), 200, forAnHour))
// Switched off, the same address takes away what browsers kept.
if (!env.OFFLINE) app.get('/sw.js', ownFile(client, 'sw-off.js'))
app.use(ownFiles(client))
app.use(
  compress(),
  packPages,
  guardOrigin(instance, secretPages),
  guardBody({
    takes,
    isSignedIn: async (c) => (await whoVisits(c.req.raw, contextOf(c))) !== null,
    mayAsk: (c) => !instance.rateLimits || counted(addressOf(c)),
    instead: insteadOfRemix,
  }),
)
if (instance.demonstration) app.route('/', (await import('./demonstration.ts')).demonstrationDoors(instance))
app.all('*', handleByRemix)

app.onError(standInstead)

async function handleByRemix(c: Context<AppEnv>): Promise<Response> {
  const context = contextOf(c)
  c.set('page', context)
  const givenUp = new AbortController()
  context.givenUp = givenUp.signal
  const response = await inTime(patienceWith(context), remix(underOurName(c.req.raw), context), givenUp)
  if (context.away) throw context.away
  return response
}

/** One a request, whoever asks first: who visits is read once. */
function contextOf(c: Context<AppEnv>): RequestContext {
  const known = c.get('context')
  if (known) return known
  const taken = takes(pageOf(c.req.path))
  const { filling } = c.env
  const context: RequestContext = {
    instance: filling || changed.is(c.req.raw) ? { ...instance, readDb: instance.db } : instance,
    requestId: c.get('requestId'),
    address: addressOf(c),
    nonce: newNonce(),
    setCookies: [],
    upload: taken && 'upload' in taken ? taken.upload : null,
  }
  c.set('context', context)
  filling?.(context)
  return context
}

/** One answer, in the log and in the metrics. A path can hold a one-time token: the log names its first word only. */
function say({ requestId, method, path, status, took, kept }: Answered): void {
  const place = /^(?:\/(?:it|en)(?=\/|$))?\/[^/?]*/.exec(path)?.[0]
  metrics?.answered({ method, place: pages().placeOf(path), status }, took / 1000)
  requests.info({ requestId, method, place, status, ms: Math.round(took), kept }, 'request')
}
type Answered = { requestId: string; method: string; path: string; status: number; took: number; kept?: true }

/** Whatever was thrown, here a page is made of it: once, in the reader's language, without asking anything of anybody. */
async function standInstead(error: Error, c: Context<AppEnv>): Promise<Response> {
  const away = isAway(error)
  log.error(
    { requestId: c.get('requestId'), err: error },
    away ? 'the database does not answer' : 'request failed',
  )
  const instead = away ? 503 : 500
  const context = {
    ...contextOf(c),
    nonce: newNonce(),
    setCookies: [] as string[],
    instead,
  } satisfies RequestContext
  c.set('page', context)
  try {
    return await pageInstead(remix, c.req.raw, context)
  } catch (another) {
    log.error({ requestId: c.get('requestId'), err: another }, 'the page of an error failed')
    return c.text(
      'Réessayez dans un instant. / Riprovi fra un momento. / Please try again in a moment.',
      instead,
    )
  }
}

/** Remix compares Origin with Host by itself; a proxy that renames the host must not make it refuse what our guard let pass. */
function underOurName(request: Request): Request {
  const origin = request.headers.get('Origin')
  const hidden = origin === 'null' // which our guard let pass for a page that hides its address
  const ours = origin && URL.canParse(origin) ? new URL(origin).host : request.headers.get('Host')
  if (ours === request.headers.get('Host') && !request.headers.has('X-Forwarded-Host') && !hidden)
    return request
  const headers = new Headers(request.headers)
  if (hidden) headers.delete('Origin')
  headers.delete('X-Forwarded-Host')
  if (ours) headers.set('Host', ours)
  return new Request(request, { headers })
}

/** The caller's address; what a proxy says of it counts only when this instance was told to trust its proxy. */
function addressOf(c: Context<AppEnv>): string {
  const named = c.req.header('X-Forwarded-For')
  const from = getConnInfo(c).remote.address || 'unknown'
  // What came over the wire: a request that fills memory was made anew without it.
  lookForProxy?.(from, c.env.incoming.headers['x-forwarded-for']?.toString())
  return (env.TRUST_PROXY && named?.split(',').at(-1)?.trim()) || from
}

// While somebody develops, pages change without their data.
const kept = before
  ? null
  : openKeptPages({
      ...{ instance, databaseUrl: env.DATABASE_URL, trustProxy: env.TRUST_PROXY },
      ...{ isKept: (path) => pages().isForEverybody(path), fetch: app.fetch },
      said: (answer, { socket, headers }) => {
        lookForProxy?.(socket.remoteAddress ?? 'unknown', headers['x-forwarded-for']?.toString())
        say({ ...answer, method: 'GET', kept: true })
      },
    })
const server = serve(
  {
    fetch: app.fetch,
    port: env.PORT,
    hostname: env.HOST,
    createServer: ((options: ServerOptions, app: RequestListener) => {
      const listener = saying(instance, app)
      return (createServer ?? createBare)(options, kept?.inFrontOf(listener) ?? listener)
    }) as typeof createBare,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 15_000 },
  },
  () => {
    log.info({ port: env.PORT }, 'web is listening')
    process.send?.('ready')
  },
)
onUnreadable(server as Server, instance)
drainOn(server, log, async () => {
  await Promise.all([kept?.close(), primary.close(), replica === primary ? undefined : replica.close()])
})
