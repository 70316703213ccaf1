import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { cents, day, int, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { AccountKind } from '#db/schema/index.ts'
import { accountKinds } from '#db/schema/index.ts'
import { campaignColumn, campaignName } from './filter.ts'

/** One account with what stands on it: cents, debit positive. `of` is the campaign or the project that it is for. */
export type DeskAccount = {
  id: string
  kind: AccountKind
  of: { title: string; lang: Locale } | null
  balance: bigint
}

/** Every account by itself, those of a kind together. One query. */
export async function deskAccounts(db: Db, locale: Locale): Promise<DeskAccount[]> {
  const rows = await read(db, account)`
    select a.id, a.kind, ${campaignName(locale)} as campaign, french.title as project, coalesce(e.balance, 0) as balance
    from ledger_accounts a
    left join lateral (select sum(n.amount) as balance from ledger_entries n where n.account_id = a.id) e on true
    left join campaigns c on c.id = a.campaign_id
    left join projects p on p.id = a.project_id
    left join project_texts french on french.version_id = p.version_id and french.lang = 'fr'
    order by a.kind, a.id`
  return rows.map(({ campaign, project, ...account }) => ({
    ...account,
    of: campaign ?? (project ? { title: project, lang: 'fr' as const } : null),
  }))
}

const account = shape({
  id: uuid,
  kind: oneOf(accountKinds),
  campaign: campaignColumn,
  project: nullable(text),
  balance: cents,
})
const movement = shape({ id: text, type: text, on: day, amount: cents, fee: cents, total: int })

/** What moved at Stripe, and answers to nothing here yet. Cents. */
export type Unmatched = Omit<RowOf<typeof movement>, 'total'>

/** The oldest of them, and how many there are in all. */
export async function unmatched(db: Db, most = 50): Promise<{ rows: Unmatched[]; total: number }> {
  const rows = await read(db, movement)`
    select id, type, city_day(created_at) as on, amount, fee,
      count(*) over ()::int as total
    from balance_transactions where matched_at is null order by created_at, id limit ${most}`
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total: rows[0]?.total ?? 0,
  }
}
