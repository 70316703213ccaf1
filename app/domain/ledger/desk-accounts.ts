import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { AccountKind } from '#db/schema/index.ts'
import { type CampaignName, campaignName } from './filter.ts'

/** One account with what stands on it: cents, debit positive. `of` is the campaign or the project that it is for. */
export type DeskAccount = {
  id: string
  kind: AccountKind
  of: { title: string; lang: Locale } | null
  balance: bigint
}

/** Every account by itself, those of a kind together. One query. */
export async function deskAccounts(db: Db, locale: Locale): Promise<DeskAccount[]> {
  type Row = {
    id: string
    kind: AccountKind
    campaign: CampaignName | null
    project: string | null
    balance: string
  }
  const rows = await db.execute<Row>(sql`
    select a.id, a.kind, ${campaignName(locale)} as campaign, french.title as project, coalesce(e.balance, 0)::text as balance
    from ledger_accounts a
    left join lateral (select sum(n.amount) as balance from ledger_entries n where n.account_id = a.id) e on true
    left join campaigns c on c.id = a.campaign_id
    left join projects p on p.id = a.project_id
    left join project_texts french on french.version_id = p.version_id and french.lang = 'fr'
    order by a.kind, a.id`)
  return rows.map(({ id, kind, campaign, project, balance }) => ({
    ...{ id, kind, balance: BigInt(balance) },
    of: campaign ?? (project ? { title: project, lang: 'fr' as const } : null),
  }))
}

/** What moved at Stripe, and answers to nothing here yet. Cents. */
export type Unmatched = { id: string; type: string; on: string; amount: bigint; fee: bigint }

/** The oldest of them, and how many there are in all. */
export async function unmatched(db: Db, most = 50): Promise<{ rows: Unmatched[]; total: number }> {
  type Row = { id: string; type: string; on: string; amount: string; fee: string; total: number }
  const rows = await db.execute<Row>(sql`
    select id, type, city_day(created_at)::text as on, amount::text as amount, fee::text as fee,
      count(*) over ()::int as total
    from balance_transactions where matched_at is null order by created_at, id limit ${most}`)
  return {
    rows: rows.map(({ total: _, amount, fee, ...row }) => ({
      ...row,
      amount: BigInt(amount),
      fee: BigInt(fee),
    })),
    total: rows[0]?.total ?? 0,
  }
}
