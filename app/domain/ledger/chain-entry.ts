import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { canonicalJson } from '#app/lib/formats/canonical-json.ts'
import { day, json, list, nullable, type Of, oneOf, text, uuid } from '#db/read/index.ts'
import { accountKinds } from '#db/schema/index.ts'
import { sealOf } from '../audit/index.ts'

/** A transaction as the chain reads it: instants are ISO texts with microseconds in UTC, amounts are cents as texts. */
export const chained = {
  id: uuid,
  source: text,
  sourceId: text,
  code: text,
  campaignId: nullable(uuid),
  reversesId: nullable(uuid),
  note: text,
  actorId: nullable(uuid),
  eventAt: text,
  createdAt: text,
  eventOn: day,
  writtenOn: day,
  entries: list(
    json({
      account: oneOf(accountKinds),
      campaign: nullable(uuid),
      project: nullable(uuid),
      currency: text,
      amount: text,
    }),
  ),
}
export type ChainedTransaction = Of<typeof chained>

const iso = (column: string) =>
  sql.raw(`to_char(t.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`)

/** The columns of `ledger_transactions t` as a ChainedTransaction, its entries in the order of their accounts. */
export const chainedColumns = sql`
  t.id, t.source, t.source_id as "sourceId", t.code, t.campaign_id as "campaignId", t.reverses_id as "reversesId",
  t.note, t.actor_id as "actorId", ${iso('event_at')} as "eventAt", ${iso('created_at')} as "createdAt",
  t.event_on as "eventOn", city_day(t.created_at) as "writtenOn",
  (select json_agg(json_build_object('account', a.kind, 'campaign', a.campaign_id, 'project', a.project_id,
      'currency', a.currency, 'amount', n.amount::text) order by a.id)
   from ledger_entries n join ledger_accounts a on a.id = n.account_id where n.transaction_id = t.id) as entries`

/**
 * What is published of a transaction, as canonical JSON: its days, never its hours; its entries by account; and the
 * salted seal of the whole row, by which its keeper can show later what caused it. Neither the cause, nor the note, nor
 * who wrote it.
 */
export function entryOf(transaction: ChainedTransaction, salt: string): string {
  const { entries, eventOn, writtenOn, ...row } = transaction
  const { id, code, campaignId, reversesId } = row
  return canonicalJson({
    ...{ id, code, entries, day: eventOn, written: writtenOn, campaign: campaignId, reverses: reversesId },
    seal: sealOf(row, salt),
  })
}

/** The same, as whoever downloaded it reads it. */
export const PublishedEntry = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  day: z.iso.date(),
  written: z.iso.date(),
  campaign: z.uuid().nullable(),
  reverses: z.uuid().nullable(),
  seal: z.string(),
  entries: z.array(
    z.strictObject({
      account: z.enum(accountKinds),
      campaign: z.uuid().nullable(),
      project: z.uuid().nullable(),
      currency: z.string(),
      amount: z.string().regex(/^-?[1-9]\d{0,18}$/),
    }),
  ),
})
export type PublishedEntry = z.output<typeof PublishedEntry>
