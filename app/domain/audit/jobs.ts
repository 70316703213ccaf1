import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { locks } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

const id = z.uuid()
const instant = z.iso.datetime().transform((at) => new Date(at))
const nothing = z.object({})

/**
 * Every job: its name, and what it is asked. Who queues one (`enqueue`, `addJob`) is held to this list by the compiler,
 * and so are the worker's tasks (app/jobs/tasks.ts), which get their payload parsed by it. A payload is ids: what a job
 * needs it reads when it runs, and no address stands in the queue but that of an account that is gone.
 */
export const jobs = {
  'what-is-due': z.object({ look: z.enum(['everything', 'deadlines']).default('everything') }),

  'send-code': z.object({ codeId: id, locale: z.enum(locales) }),
  'send-counter-code': z.object({ consentId: id }),
  'send-test-mail': z.object({ testMailId: id, personId: id }),
  'send-invitation': z.object({ invitationId: id }),
  'tell-of-lock': z.object({ personId: id, what: z.enum([...locks, 'frozen', 'resumed']), changeId: id }),
  'tell-of-wrong-codes': z.object({ personId: id }),
  'tell-of-paper': z.object({ consultationId: id, personId: id }),
  'tell-of-erasure': z.object({
    email: z.string(),
    locale: z.enum(locales),
    until: instant,
    /** Promises that stay behind her account, and may be charged. */
    promises: z.array(id).max(1_000).default([]),
  }),

  announce: z.object({ eventId: z.string().regex(/^\d{1,19}$/) }),
  'mail-news': z.object({ notificationId: id }),
  'mail-digest': z.object({ personId: id, cadence: z.enum(['daily', 'weekly']), period: z.iso.date() }),
  'mail-reporter': z.object({ noticeId: id }),
  'mail-field-mailbox': z.object({ reportId: id }),
  'ask-checkpoint-reader': z.object({ readerId: id }),
  'mail-checkpoints': z.object({ readerId: id, day: z.iso.date() }),

  'tell-bulletin': z.object({ bulletinId: id }),
  'mail-bulletins': z.object({ mailIds: z.array(id).min(1).max(100) }),
  'ask-info-reader': z.object({ askId: id }),
  'push-danger': z.object({ versionId: id }),

  'print-annex': z.object({ dossierId: id }),
  'count-budget': z.object({ budgetId: id }),
  'print-count': z.object({ consultationId: id }),
  'print-decision': z.object({ decisionId: id }),
  'remove-decision-pdf': z.object({ fileId: id }),
  'print-invoice': z.object({ invoiceId: id }),
  'mail-invoice': z.object({ invoiceId: id }),
  'check-invoices': nothing,

  'take-stripe-event': z.object({ eventId: z.string() }),
  'end-campaign': z.object({ campaignId: id, deadlineAt: instant }),
  'collect-payment': z.object({ paymentId: id }),
  'cancel-payment': z.object({ paymentIntentId: z.string() }),
  'send-refund': z.object({ refundId: id }),
  reconcile: z.object({ day: z.iso.date() }),
  'look-at-page': z.object({ checkoutId: id }),
  'close-page': z.object({ checkoutId: id }),
  'forget-card': z.object({ pledgeId: id }),
  'forget-customer': z.object({ personId: id }),
  'forget-loose-card': z.object({ paymentMethodId: z.string() }),

  'draw-renditions': z.object({ fileId: id }),
  'remove-file': z.object({ fileId: id }),
  'remove-stray-proofs': nothing,
  'remove-stray-files': nothing,
  'forget-traces': nothing,
  'close-chain': nothing,
  'close-ledger': nothing,
  'verify-chain': nothing,
} satisfies Record<string, z.ZodObject>

export type JobName = keyof typeof jobs
/** As it lies in the queue. */
type Queued<Name extends JobName> = z.input<(typeof jobs)[Name]>
/** As the task reads it. */
export type Payload<Name extends JobName> = z.output<(typeof jobs)[Name]>

/** Queues a job that starts once the transaction has committed. `key` keeps one job of that key at a time. */
export async function enqueue<Name extends JobName>(
  tx: Act['tx'],
  name: Name,
  payload: Queued<Name>,
  key?: string,
): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key => ${key ?? null})`,
  )
}

/**
 * The same for a statement that queues one for each of its rows: `select ${addJob('mail-news', { notificationId: sql`id` },
 * sql`'mail-news:' || id`)} from …`. A day is given as text.
 */
export function addJob<Name extends JobName>(
  name: Name,
  payload: { [Key in keyof Queued<Name>]: SQL },
  key: SQL,
): SQL {
  const fields = Object.entries<SQL>(payload).flatMap(([field, value]) => [sql.raw(`'${field}'`), value])
  return sql`graphile_worker.add_job(${name}, json_build_object(${sql.join(fields, sql`, `)}), job_key => ${key})`
}
