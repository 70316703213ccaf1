import { type SQL, sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  day,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import { sponsorshipStates } from '#db/schema/index.ts'
import { instantKeyAfter, keyset } from '../../keyset.ts'
import { type Price, priced } from './price.ts'

/** A package as the treasurer sees it. */
const packageRow = shape({
  id: uuid,
  key: text,
  slug: text,
  title: text,
  benefits: text,
  project: text,
  projectSlug: text,
  /** The campaign that it goes with, if any. */
  campaign: nullable(json({ slug: text, title: text })),
  net: cents,
  vatRate: int,
  vatExemption: text,
  quantity: nullable(int),
  /** Reserved or paid now. */
  taken: int,
  paid: int,
  /** What was paid for it and not given back, VAT included. */
  received: cents,
  closesOn: nullable(day),
  state: oneOf(['open', 'closed', 'withdrawn']),
})
export type DeskPackage = Omit<RowOf<typeof packageRow>, 'key' | 'net' | 'vatRate'> & { price: Price }

/** How `invoiceJson` is read. */
export const invoiceColumn = json({ id: uuid, number: text, issuedOn: day, printed: bool })
export type InvoiceLine = ValueOf<typeof invoiceColumn>

const sponsor = shape({
  id: uuid,
  organisation: text,
  state: oneOf(sponsorshipStates),
  at: instant,
  paidAt: nullable(instant),
  billingEmail: text,
  invoice: nullable(invoiceColumn),
  credit: nullable(invoiceColumn),
})
export type SponsorAtDesk = RowOf<typeof sponsor>

/** A page of the packages, those still on offer first; and the cursors around it. */
export async function deskPackages(
  db: Db,
  { cursor = null, size = 30 }: { cursor?: Cursor | null; size?: number } = {},
): Promise<{ packages: DeskPackage[]; next: string | null; previous: string | null }> {
  const { from, order } = keyset(key, sql`p.id`, cursor, size)
  const { page, ...around } = pageAround(await packagesWhere(db, from, order), size, cursor)
  return { packages: page, ...around }
}

const key = instantKeyAfter(
  sql`p.withdrawn_at is null and coalesce(city_now() < p.closes_at, true)`,
  sql`p.at`,
)

/** One package and who took it, the latest first; null when there is none of this address. */
export async function packageAtDesk(
  db: Db,
  slug: string,
): Promise<(DeskPackage & { sponsors: SponsorAtDesk[] }) | null> {
  const [[one], sponsors] = await Promise.all([
    packagesWhere(db, sql`p.slug = ${slug}`),
    read(db, sponsor)`
      select s.id, o.name as organisation, s.state, s.at, s.paid_at as "paidAt", s.billing ->> 'email' as "billingEmail",
        ${invoiceJson(sql`s.id`, 'F')} as invoice, ${invoiceJson(sql`s.id`, 'A')} as credit
      from sponsorships s join sponsor_packages p on p.id = s.package_id join organisations o on o.id = s.organisation_id
      where p.slug = ${slug} order by s.at desc, s.id desc limit 300`,
  ])
  return one ? { ...one, sponsors } : null
}

/** The invoice (F) or the credit note (A) of a sponsorship. */
export const invoiceJson = (sponsorshipId: SQL, series: 'F' | 'A') => sql`(
  select jsonb_build_object('id', i.id, 'number', i.content::jsonb ->> 'number', 'issuedOn', i.content::jsonb ->> 'issuedOn',
    'printed', exists (select from invoice_prints r where r.invoice_id = i.id))
  from invoices i where i.sponsorship_id = ${sponsorshipId} and i.series = ${series})`

async function packagesWhere(db: Db, which: SQL, order = sql``): Promise<(DeskPackage & { key: string })[]> {
  const rows = await read(db, packageRow)`
    select p.id, ${key}::text as key, p.slug, p.title ->> 'fr' as title, p.benefits ->> 'fr' as benefits, p.price as net, p.vat_rate as "vatRate",
      p.vat_exemption as "vatExemption", p.quantity, p.taken, j.slug as "projectSlug",
      coalesce(x.title, j.slug) as project,
      case when c.id is not null then jsonb_build_object('slug', c.slug, 'title', c.title ->> 'fr') end as campaign,
      count(s.id) filter (where s.state = 'paid')::int as paid,
      coalesce(sum(s.gross) filter (where s.state = 'paid'), 0) as received,
      city_day(p.closes_at - interval '1 ms') as "closesOn",
      case when p.withdrawn_at is not null then 'withdrawn' when city_now() >= p.closes_at then 'closed' else 'open' end as state
    from sponsor_packages p join projects j on j.id = p.project_id
      left join project_texts x on x.version_id = j.version_id and x.lang = 'fr'
      left join campaigns c on c.id = p.campaign_id
      left join sponsorships s on s.package_id = p.id
    where ${which}
    group by p.id, j.id, x.title, c.id ${order}`
  return rows.map(({ net, vatRate, ...row }) => ({ ...row, price: priced(net, vatRate) }))
}

/** An invoice as the treasurer sees it before she cancels it; null for a credit note. */
export async function invoiceToCredit(db: Db, id: string) {
  const [row] = await read(db, invoiceRow)`
    select i.content::jsonb ->> 'number' as number, i.content::jsonb -> 'buyer' ->> 'name' as buyer, i.gross,
      p.slug as package, p.title ->> 'fr' as "packageTitle", s.state <> 'paid' as credited
    from invoices i join sponsorships s on s.id = i.sponsorship_id join sponsor_packages p on p.id = s.package_id
    where i.id = ${id} and i.series = 'F'`
  return row ?? null
}

const invoiceRow = shape({
  number: text,
  buyer: text,
  gross: cents,
  package: text,
  packageTitle: text,
  credited: bool,
})
const project = shape({ id: uuid, title: text })
const campaign = shape({ id: uuid, title: text, project: text })

/** The projects that everybody can read, on which a package may be offered, by name. */
export const projectsToSponsor = (db: Db) =>
  read(db, project)`
    select j.id, coalesce(x.title, j.slug) as title from projects j
      left join project_texts x on x.version_id = j.version_id and x.lang = 'fr'
    where j.published_at is not null order by title, j.id`

/** The campaigns that a package may go with: those that take promises, each with its project. */
export const campaignsToSponsor = (db: Db) =>
  read(db, campaign)`
    select c.id, c.title ->> 'fr' as title, coalesce(x.title, j.slug) as project
    from campaigns c join projects j on j.id = c.project_id
      left join project_texts x on x.version_id = j.version_id and x.lang = 'fr'
    where c.state = 'open' order by title, c.id`
