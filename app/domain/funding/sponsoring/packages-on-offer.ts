import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { cents, day, int, nullable, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import { type Price, priced } from './price.ts'
import { type ProjectLink, projectColumn, projectJson, projectTexts } from './project-link.ts'

/** Why a package cannot be taken now. */
export type NotNow = 'not-on-offer' | 'package-gone'

/** A package as everybody reads it. Days are civil days in Paris; `left` is null without limit. */
export type OfferedPackage = {
  id: string
  slug: string
  title: string
  benefits: string
  lang: Locale
  project: ProjectLink
  price: Price
  vatExemption: string
  left: number | null
  closesOn: string | null
  /** Null while it can be taken. */
  notNow: NotNow | null
}

/** The packages that can be taken, the dearest first. */
export const offeredPackages = (db: Db, locale: Locale): Promise<OfferedPackage[]> =>
  packagesWhere(
    db,
    locale,
    sql`p.withdrawn_at is null and (p.closes_at is null or city_now() < p.closes_at) and (p.quantity is null or p.taken < p.quantity)
      order by p.price desc, p.id limit 200`,
  )

/** One package that was ever offered on a public project; null when there is none of this address. */
export async function packageOnOffer(db: Db, slug: string, locale: Locale): Promise<OfferedPackage | null> {
  const [one] = await packagesWhere(db, locale, sql`p.slug = ${slug}`)
  return one ?? null
}

const offered = shape({
  id: uuid,
  slug: text,
  title: text,
  benefits: text,
  lang: oneOf(locales),
  project: projectColumn,
  net: cents,
  vatRate: int,
  vatExemption: text,
  left: nullable(int),
  closesOn: nullable(day),
  notNow: nullable(oneOf(['not-on-offer', 'package-gone'])),
})

async function packagesWhere(db: Db, locale: Locale, which: SQL): Promise<OfferedPackage[]> {
  const rows = await read(db, offered)`
    select p.id, p.slug, p.price as net, p.vat_rate as "vatRate", p.vat_exemption as "vatExemption",
      coalesce(p.title ->> ${locale}, p.title ->> 'fr') as title,
      coalesce(p.benefits ->> ${locale}, p.benefits ->> 'fr') as benefits,
      case when p.title ? ${locale} then ${locale}::text else 'fr' end as lang,
      p.quantity - p.taken as left,
      city_day(p.closes_at - interval '1 ms') as "closesOn",
      case when p.withdrawn_at is not null or city_now() >= p.closes_at then 'not-on-offer'
        when p.taken >= p.quantity then 'package-gone' end as "notNow",
      ${projectJson(locale)} as project
    from sponsor_packages p join projects j on j.id = p.project_id
      ${projectTexts(locale)}
    where p.offered_at is not null and j.published_at is not null and ${which}`
  return rows.map(({ net, vatRate, ...row }) => ({ ...row, price: priced(net, vatRate) }))
}
