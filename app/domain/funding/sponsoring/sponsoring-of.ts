import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, cents, int, list, oneOf, read, shape, text } from '#db/read/index.ts'
import { inLocale } from '../campaigns/shown-campaign.ts'
import { type Price, priced } from './price.ts'

/** A package that is on offer, or that somebody paid for, with the names of those who did. */
export type SponsoredPackage = {
  slug: string
  title: string
  lang: Locale
  price: Price
  onOffer: boolean
  sponsors: string[]
}

/** What sponsors bring, in cents: `net` is for the project, `vat` goes on to the State, `gross` is what they paid. */
export type SponsoringOf = { packages: SponsoredPackage[]; net: bigint; vat: bigint; gross: bigint }

/** The packages that go with a campaign, and what was paid for them. */
export const sponsoringOfCampaign = (db: Db, campaignId: string, locale: Locale) =>
  sponsoringWhere(db, locale, sql`p.campaign_id = ${campaignId}`)

/** The packages of a project, those of its campaigns among them, and what was paid for them. */
export const sponsoringOfProject = (db: Db, projectId: string, locale: Locale) =>
  sponsoringWhere(db, locale, sql`p.project_id = ${projectId}`)

const sponsored = shape({
  slug: text,
  title: text,
  lang: oneOf(locales),
  unit: cents,
  vatRate: int,
  onOffer: bool,
  sponsors: list(text),
  net: cents,
  vat: cents,
  gross: cents,
})

/** MONEY.md case 46: whoever has not paid, or got its money back, is neither named nor counted. */
async function sponsoringWhere(db: Db, locale: Locale, which: SQL): Promise<SponsoringOf> {
  const rows = await read(db, sponsored)`
    select p.slug, ${inLocale(sql`p.title`, locale)} as title, p.price as unit, p.vat_rate as "vatRate",
      case when p.title ? ${locale} then ${locale}::text else 'fr' end as lang, ${onOffer} as "onOffer",
      coalesce(jsonb_agg(o.name order by s.paid_at, s.id) filter (where s.id is not null), '[]') as sponsors,
      coalesce(sum(s.net), 0) as net, coalesce(sum(s.vat), 0) as vat, coalesce(sum(s.gross), 0) as gross
    from sponsor_packages p
      left join sponsorships s on s.package_id = p.id and s.state = 'paid'
      left join organisations o on o.id = s.organisation_id
    where p.offered_at is not null and ${which}
    group by p.id having count(s.id) > 0 or ${onOffer}
    order by p.price desc, p.id limit 200`
  const sum = (of: 'net' | 'vat' | 'gross') => rows.reduce((all, row) => all + row[of], 0n)
  return {
    packages: rows.map(({ slug, title, lang, unit, vatRate, onOffer, sponsors }) => ({
      ...{ slug, title, lang, onOffer, sponsors },
      price: priced(unit, vatRate),
    })),
    ...{ net: sum('net'), vat: sum('vat'), gross: sum('gross') },
  }
}

const onOffer = sql`(p.withdrawn_at is null and (p.closes_at is null or city_now() < p.closes_at)
  and (p.quantity is null or p.taken < p.quantity))`
