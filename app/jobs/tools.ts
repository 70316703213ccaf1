import type { z } from 'zod'
import type { Files } from '#app/services/files.ts'
import type { Log } from '#app/services/log.ts'
import type { Mail } from '#app/services/mail.ts'
import type { SandboxClock } from '#app/services/sandbox-clock.ts'
import type { Secrets } from '#app/services/secrets.ts'
import type { StripeCalls } from '#app/services/stripe/index.ts'
import type { Db } from '#db/client.ts'

/** What a job may use: the same for all of them, opened once by the worker. */
export type Tools = {
  db: Db
  mail: Mail
  files: Files
  secrets: Secrets
  log: Log
  stripe: StripeCalls
  /** The clock of the sandbox's Stripe, which follows the city's: in a demonstration. */
  sandboxClock?: SandboxClock | null
  /** Where the public finds this instance, without a trailing slash: links in e-mails. */
  origin: string
}

/** A job's handler. It may run twice for one job (a worker can be killed after its last step): make that harmless. */
export type Job = (tools: Tools, payload: unknown) => Promise<void>

/** A handler whose payload is checked before it runs: `job(z.object({ eventId: z.uuid() }), async (tools, { eventId }) => …)`. */
export function job<Schema extends z.ZodType>(
  schema: Schema,
  handle: (tools: Tools, payload: z.output<Schema>) => Promise<void>,
): Job {
  return (tools, payload) => handle(tools, schema.parse(payload))
}

/** Something that falls due by the city's clock: looks for what is due at `at`, and does it. */
export type Due = (tools: Tools, at: Date) => Promise<void>
