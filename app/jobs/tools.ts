import { type JobName, jobs, type Payload } from '#app/domain/audit/index.ts'
import type { Files } from '#app/services/files.ts'
import type { Log } from '#app/services/log.ts'
import type { Mail } from '#app/services/mail.ts'
import type { PushService } from '#app/services/push.ts'
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
  /** What phones are told by; null where this instance has no keys for it. */
  push?: PushService | null
  /** The clock of the sandbox's Stripe, which follows the city's: in a demonstration. */
  sandboxClock?: SandboxClock | null
  /** What a job must make alike when it runs again, so that the mail of its second run says what that of its first did. */
  again: Again
  /** Where the public finds this instance, without a trailing slash: links in e-mails. */
  origin: string
}

/** What a job has that is done in a process of its own (apart/). */
export type ToolsApart = Pick<Tools, 'db' | 'files'>

/** Secrets of this one job, drawn from the instance's keys and `of` what they are: the queue and the database hold none. */
export type Again = {
  /** Six digits. */
  code: (of: string) => string
  /** A token as an address can hold it, of 24 bytes. */
  token: (of: string) => string
}

/**
 * A job's handler: its payload was parsed by the list (app/domain/audit/jobs.ts). It may run twice for one job (a worker
 * can be killed after its last step): make that harmless.
 */
export type Job<Name extends JobName> = (tools: Tools, payload: Payload<Name>) => Promise<void>

/** One for each name of the list, and no other. */
export type Jobs = { [Name in JobName]: Job<Name> }
/** A job as the queue hands it over: what it is asked may be anything. */
export type AnyJob = (tools: Tools, payload: unknown) => Promise<void>

/** What is not what the list says fails before the handler sees it. */
export const tasksOf = (handlers: Jobs): Record<JobName, AnyJob> =>
  Object.fromEntries(
    (Object.keys(jobs) as JobName[]).map((name): [JobName, AnyJob] => [
      name,
      async (tools, payload) => (handlers[name] as Job<JobName>)(tools, jobs[name].parse(payload) as never), // each by its own
    ]),
  ) as Record<JobName, AnyJob> // from every name

/** Something that falls due by the city's clock: looks for what is due at `at`, and does it. */
export type Due = (tools: Tools, at: Date) => Promise<void>
