import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/** Who promised, as everybody may read it. */
export type Backer = {
  id: string
  /** The organisation's name where she gave for it; null once the account was deleted. */
  name: string | null
  organisation: boolean
  /** Null where she keeps it to herself. */
  amount: bigint | null
  at: Date
}

/**
 * One page of those who promised to a campaign, the latest first, continued `before` the last one shown. Whoever gives
 * anonymously stands in no line of it, not even without a name.
 */
export async function backersOf(
  db: Db,
  campaignId: string,
  { before = null, size = 30 }: { before?: { key: string; id: string } | null; size?: number } = {},
): Promise<{ backers: Backer[]; next: string | null }> {
  const from = before
    ? sql`(p.confirmed_at, p.id) < (timestamptz 'epoch' + ${before.key}::bigint * interval '1 microsecond', ${before.id}::uuid)`
    : sql`true`
  const rows = await db.execute<Row>(sql`
    select p.id, case when a.erased_at is null then coalesce(g.name, a.display_name) else g.name end as name,
      g.id is not null as organisation, case when not p.amount_hidden then p.amount::text end as amount,
      p.confirmed_at, (extract(epoch from p.confirmed_at) * 1000000)::bigint::text as key
    from pledges p join people a on a.id = p.person_id left join organisations g on g.id = p.organisation_id
    where p.campaign_id = ${campaignId} and p.confirmed_at is not null and not p.anonymous
      and p.state in ('confirmed', 'collecting', 'collected') and ${from}
    order by p.confirmed_at desc, p.id desc limit ${size + 1}`)
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return {
    backers: page.map(({ key, amount, confirmed_at, ...backer }) => ({
      ...backer,
      amount: amount === null ? null : BigInt(amount),
      at: new Date(confirmed_at),
    })),
    next: last && rows.length > size ? `${last.key}~${last.id}` : null,
  }
}

type Row = Omit<Backer, 'amount' | 'at'> & { key: string; amount: string | null; confirmed_at: string }
