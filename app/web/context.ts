import type { Sql } from 'postgres'
import type { frameOf } from '#app/domain/commune/index.ts'
import type { Viewer } from '#app/domain/people/index.ts'
import type { MapTiles } from '#app/lib/map/tiles.ts'
import type { PushService } from '#app/services/push.ts'
import type { SandboxClock } from '#app/services/sandbox-clock.ts'
import type { StripeCalls } from '#app/services/stripe/index.ts'
import type { Db } from '#db/client.ts'
import type { Upload } from './forms/takes.ts'

/** What the web process knows of itself, the same for every request. */
export type Instance = {
  db: Db
  /** For reads that may be a second old. */
  readDb: Db
  sql: Sql
  demonstration: boolean
  /** Where the public finds this instance, without a trailing slash. */
  origin: string
  secure: boolean
  rateLimits: boolean
  /** Where the sandbox's mailbox can be read, in a demonstration. */
  mailboxUrl: string | null
  stripe: StripeCalls
  /** Where a form may lead to be paid: Stripe's hosted page. */
  checkoutOrigin: string
  /** The clock of the sandbox's Stripe, which follows the city's: in a demonstration. */
  sandboxClock: SandboxClock | null
  /** Where a map that somebody opens takes its tiles; null where nothing was configured. */
  map: MapTiles | null
  /** Whether browsers are to keep what is needed without a network. */
  offline: boolean
  /** What phones are told by; null where this instance has no keys for it. */
  push: Pick<PushService, 'publicKey' | 'accepts'> | null
  sign: (purpose: string, value: string, seconds?: number) => string
  verify: (purpose: string, token: string) => string | null
  /** Encrypts and reads back a small secret at rest. */
  seal: (clear: string) => string
  unseal: (sealed: string) => string
  files: import('#app/services/files.ts').Files
  log: import('#app/services/log.ts').Log
}

/** What one request adds: filled by the server, read through `visit` and `perform`. */
export type RequestContext = {
  instance: Instance
  requestId: string
  /** The address it came from, for rate limits alone: never stored in clear. */
  address: string
  nonce: string
  /** Read once a request, whoever asks first. */
  viewer?: Promise<SignedIn | null>
  /** The settings and the city's time, read once a request. */
  frame?: ReturnType<typeof frameOf>
  setCookies: string[]
  /** What the route says that it takes besides the fields of a form, if that is a file. */
  upload: Upload | null
  /** The error by which the database showed that it is away: this answer gives way to the page that says so. */
  away?: Error
  /** What a route without a page refused, which is shown as a page to a browser (web/server/refused-file.ts). */
  refused?: import('./server/refused-file.ts').RefusedFile
  /** Aborted once nobody waits for the answer any more: what is not done by then is not done. */
  givenUp?: AbortSignal
  /** Only the page that stands instead of another is wanted (web/server/instead.ts). */
  instead?: import('./server/instead.ts').Instead
  /** The page holds something that no other may hold (web/for-one.ts). */
  forOne?: true
  /** Seconds that a refusal asks to wait. */
  retryAfter?: number
}

export type SignedIn = { viewer: Viewer; sessionId: string; token: string }

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends RequestContext {}
}
