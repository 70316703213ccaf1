import { sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { keysetByInstant } from '../../keyset.ts'
import { type OfferedPackage, offeredPackages } from './packages-on-offer.ts'
import { type ProjectLink, projectColumn, projectJson, projectTexts } from './project-link.ts'
import { logoColumn } from './sponsoring-files.ts'

/** A sponsor as everybody sees it: it has paid. */
const paid = shape({
  id: uuid,
  key: text,
  name: text,
  website: text,
  logo: nullable(logoColumn),
  package: text,
  packageLang: oneOf(locales),
  project: projectColumn,
  paidAt: instant,
})
export type Sponsor = Omit<RowOf<typeof paid>, 'key' | 'project'>
/** What a project has of sponsors, and what it still offers them. */
export type SponsorsOfProject = {
  project: ProjectLink
  sponsors: Sponsor[]
  packages: OfferedPackage[]
}

/**
 * The sponsors of each public project, and the packages on offer. MONEY.md case 46: whoever has not paid, or got its
 * money back, is nowhere here.
 */
export async function sponsorsByProject(
  db: Db,
  locale: Locale,
  { cursor = null, size = 60 }: { cursor?: Cursor | null; size?: number } = {},
): Promise<{ projects: SponsorsOfProject[]; next: string | null; previous: string | null }> {
  const [rows, packages] = await Promise.all([
    paidSponsors(db, locale, cursor, size),
    cursor ? [] : offeredPackages(db, locale),
  ])
  const { page: sponsors, ...around } = pageAround(rows, size, cursor)
  const of = new Map<string, SponsorsOfProject>()
  const place = (project: ProjectLink) => {
    const known = of.get(project.id) ?? { project, sponsors: [], packages: [] }
    of.set(project.id, known)
    return known
  }
  for (const one of packages) place(one.project).packages.push(one)
  for (const { project, key: _, ...sponsor } of sponsors) place(project).sponsors.push(sponsor)
  return { projects: [...of.values()], ...around }
}

async function paidSponsors(db: Db, locale: Locale, cursor: Cursor | null, size: number) {
  const { key, from, order } = keysetByInstant(sql`s.paid_at`, sql`s.id`, cursor, size)
  return read(db, paid)`
    select s.id, ${key}::text as key, o.name, s.website, s.paid_at as "paidAt",
      case when f.id is not null then jsonb_build_object('fileId', f.id, 'alt', s.logo_alt, 'width', f.width, 'height', f.height) end as logo,
      coalesce(p.title ->> ${locale}, p.title ->> 'fr') as package,
      case when p.title ? ${locale} then ${locale} else 'fr' end as "packageLang",
      ${projectJson(locale)} as project
    from sponsorships s
      join sponsor_packages p on p.id = s.package_id
      join organisations o on o.id = s.organisation_id
      join projects j on j.id = p.project_id
      left join files f on f.id = s.logo_file_id and f.deleted_at is null
      ${projectTexts(locale)}
    where s.state = 'paid' and j.published_at is not null and ${from}
    ${order}`
}
