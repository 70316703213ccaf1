import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
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
} from '#db/read/index.ts'
import { sponsorshipStates } from '#db/schema/index.ts'
import { invoiceColumn, invoiceJson } from './desk-packages.ts'
import type { Price } from './price.ts'
import { projectColumn, projectJson, projectTexts } from './project-link.ts'
import { logoColumn } from './sponsoring-files.ts'

/** A sponsorship as those who speak for the organisation see it. */
export type OwnSponsorship = Omit<RowOf<typeof sponsorship>, keyof Price> & { price: Price }

const sponsorship = shape({
  id: uuid,
  organisation: text,
  state: oneOf(sponsorshipStates),
  net: cents,
  vat: cents,
  gross: cents,
  vatRate: int,
  at: instant,
  paidAt: nullable(instant),
  package: json({ slug: text, title: text, lang: oneOf(locales) }),
  project: projectColumn,
  logo: nullable(logoColumn),
  website: text,
  invoice: nullable(invoiceColumn),
  credit: nullable(invoiceColumn),
  /** Until when it is reserved, while it waits for its payment. */
  heldUntil: nullable(instant),
  /** It was paid after it was let go, and its money goes back. */
  givenBack: bool,
})

const hers = (personId: string) => sql`exists (select from memberships m
  where m.organisation_id = s.organisation_id and m.person_id = ${personId} and m.ended_at is null)`

/** Those of every organisation that she speaks for, the latest first. */
export const ownSponsorships = (db: Db, personId: string, locale: Locale): Promise<OwnSponsorship[]> =>
  sponsorshipsWhere(db, locale, hers(personId))

/** One of them; null when it is none of hers. */
export async function ownSponsorship(
  db: Db,
  { id, personId, locale }: { id: string; personId: string; locale: Locale },
): Promise<OwnSponsorship | null> {
  const [one] = await sponsorshipsWhere(db, locale, sql`s.id = ${id} and ${hers(personId)}`)
  return one ?? null
}

async function sponsorshipsWhere(db: Db, locale: Locale, which: SQL): Promise<OwnSponsorship[]> {
  const rows = await read(db, sponsorship)`
    select s.id, o.name as organisation, s.state, s.net, s.vat, s.gross, s.vat_rate as "vatRate",
      s.at, s.paid_at as "paidAt", s.website,
      jsonb_build_object('slug', p.slug, 'title', coalesce(p.title ->> ${locale}, p.title ->> 'fr'),
        'lang', case when p.title ? ${locale} then ${locale}::text else 'fr' end) as package,
      ${projectJson(locale)} as project,
      case when f.id is not null then jsonb_build_object('fileId', f.id, 'alt', s.logo_alt, 'width', f.width, 'height', f.height) end as logo,
      ${invoiceJson(sql`s.id`, 'F')} as invoice, ${invoiceJson(sql`s.id`, 'A')} as credit,
      (select c.expires_at from checkouts c where c.sponsorship_id = s.id and c.ended_at is null) as "heldUntil",
      s.state = 'released' and exists (select from payments y where y.sponsorship_id = s.id and y.state = 'succeeded') as "givenBack"
    from sponsorships s
      join sponsor_packages p on p.id = s.package_id
      join organisations o on o.id = s.organisation_id
      join projects j on j.id = p.project_id
      left join files f on f.id = s.logo_file_id and f.deleted_at is null
      ${projectTexts(locale)}
    where ${which}
    order by s.at desc, s.id desc limit 200`
  return rows.map(({ net, vat, gross, vatRate, ...row }) => ({
    ...row,
    price: { net, vat, gross, vatRate },
  }))
}

/** For whom she may take a package: her organisations, with what each lacks for it. */
export type Speaks = RowOf<typeof speaks>
const speaks = shape({ id: uuid, name: text, siret: nullable(text), taken: bool })

export const speaksForWhom = (db: Db, personId: string, packageId: string): Promise<Speaks[]> =>
  read(db, speaks)`
    select o.id, o.name, o.siret, exists (select from sponsorships s where s.organisation_id = o.id
      and s.package_id = ${packageId} and s.state in ('paid', 'refunding')) as taken
    from memberships m join organisations o on o.id = m.organisation_id
    where m.person_id = ${personId} and m.ended_at is null order by o.name, o.id`
