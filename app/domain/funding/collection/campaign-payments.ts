import { sql } from 'drizzle-orm'
import { endOfReference } from '#app/lib/money/references.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { pledgeStates } from '#db/schema/index.ts'

/** A promise as the treasurer follows it: by its id alone, no name. Sums in cents. */
const payment = shape({
  id: uuid,
  amount: cents,
  state: oneOf(pledgeStates),
  /** The newest attempt: its number, and why it was refused. */
  attempts: int,
  declineCode: nullable(text),
  mendUntil: nullable(instant),
  refunded: cents,
  /** Still to go back, whatever the state of its refunds: what failed is owed as before. */
  owed: cents,
  refundFailed: bool,
})
export type PledgePayment = RowOf<typeof payment>
const campaignNamed = shape({ id: uuid, title: text })
const pageSize = 50

/**
 * The promises of a campaign that reached its goal, oldest first, a page at a time.
 * @param find the reference of a promise, as a mail or Stripe's page shows it, or the beginning of its id.
 */
export async function campaignPayments(
  db: Db,
  slug: string,
  { find = '', after = null }: { find?: string; after?: string | null } = {},
): Promise<{ id: string; title: string; rows: PledgePayment[]; next: string | null } | null> {
  const [campaign] = await read(db, campaignNamed)`
    select id, title ->> 'fr' as title from campaigns where slug = ${slug} and opened_at is not null`
  if (!campaign) return null
  const end = endOfReference(find) ?? 'none'
  const rows = await read(db, payment)`
    select p.id, p.amount, p.state, p.mend_until as "mendUntil", ${attempts} as attempts, ${declineCode} as "declineCode",
      ${sumOf(sql`r.state = 'succeeded' and not y.surplus`)} as refunded, ${owed} as owed,
      exists (select from refunds r join payments y on y.id = r.payment_id where y.pledge_id = p.id and r.state = 'failed') as "refundFailed"
    from pledges p
    where p.campaign_id = ${campaign.id} and p.state in ('collecting', 'collected', 'failed', 'refunding', 'refunded')
      and (starts_with(p.id::text, ${find.toLowerCase()}) or right(replace(p.id::text, '-', ''), ${end.length}) = ${end}) and (${after}::uuid is null or p.id > ${after}::uuid)
    order by p.id limit ${pageSize + 1}`
  const shown = rows.slice(0, pageSize)
  return { ...campaign, rows: shown, next: rows.length > pageSize ? shown.at(-1)!.id : null } // the page is full
}

const attempts = sql`(select count(*)::int from payments y where y.pledge_id = p.id)`
const declineCode = sql`(select y.decline_code from payments y where y.pledge_id = p.id order by y.number desc limit 1)`
const owed = sql`(
  select coalesce(-sum(e.amount), 0) from payments y join refunds r on r.payment_id = y.id
    join ledger_transactions t on t.source = 'refund' and t.source_id = r.id::text
    join ledger_entries e on e.transaction_id = t.id join ledger_accounts a on a.id = e.account_id and a.kind = 'refund-payable'
  where y.pledge_id = p.id)`
const sumOf = (which: ReturnType<typeof sql>) => sql`(
  select coalesce(sum(r.amount), 0) from refunds r join payments y on y.id = r.payment_id
  where y.pledge_id = p.id and ${which})`

const collected = shape({
  slug: text,
  title: text,
  amount: cents,
  left: cents,
  reasons: list(
    json({
      id: uuid,
      amount: cents,
      reason: text,
      state: oneOf(['planned', 'sent', 'succeeded', 'failed']),
      at: instant,
    }),
  ),
})

/** One collected promise, and what of it can still be given back. Null where nothing was collected. */
export async function refundable(db: Db, pledgeId: string): Promise<RowOf<typeof collected> | null> {
  const [row] = await read(db, collected)`
    select c.slug, c.title ->> 'fr' as title, y.amount,
      (y.amount - coalesce((select sum(r.amount) from refunds r where r.payment_id = y.id and r.state <> 'failed'), 0)) as left,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'amount', r.amount::text, 'reason', r.reason, 'state', r.state, 'at', r.at)
        order by r.at) from refunds r where r.payment_id = y.id), '[]') as reasons
    from payments y join pledges p on p.id = y.pledge_id join campaigns c on c.id = p.campaign_id
    where p.id = ${pledgeId} and y.state = 'succeeded' and not y.surplus`
  return row ?? null
}
