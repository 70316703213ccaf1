import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, cents, instant, json, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { campaignStates } from '#db/schema/index.ts'
import { figureColumns, figures, joinFigures } from './figures-of.ts'
import { inLocale } from './shown-campaign.ts'

const card = shape({
  id: uuid,
  slug: text,
  key: text,
  lang: oneOf(locales),
  title: text,
  purpose: text,
  state: oneOf(campaignStates),
  takesPledges: bool,
  goal: cents,
  deadlineAt: instant,
  project: json({ slug: text, title: text, lang: oneOf(locales) }),
  ...figureColumns,
  now: instant,
})
export type CampaignCard = Omit<RowOf<typeof card>, 'key'>
export type CampaignCursor = { key: string; id: string; towards: 'next' | 'previous' }

/** One page of the campaigns that were opened, the latest first, in one statement; and the cursors around it. */
export async function campaignCards(
  db: Db,
  {
    locale,
    open,
    cursor = null,
    size = 12,
  }: { locale: Locale; open?: boolean; cursor?: CampaignCursor | null; size?: number },
): Promise<{ cards: CampaignCard[]; next: string | null; previous: string | null }> {
  const backwards = cursor?.towards === 'previous'
  const from = cursor
    ? sql`(c.opened_at, c.id) ${backwards ? sql`>` : sql`<`}
        (timestamptz 'epoch' + ${cursor.key}::bigint * interval '1 microsecond', ${cursor.id}::uuid)`
    : sql`true`
  const order = backwards ? sql`c.opened_at, c.id` : sql`c.opened_at desc, c.id desc`
  const rows = await cards(
    db,
    locale,
    sql`c.opened_at is not null and ${state(open)} and ${from} order by ${order} limit ${size + 1}`,
  )
  const page = rows.slice(0, size)
  if (backwards) page.reverse()
  const more = rows.length > size
  const [first, last] = [page[0], page.at(-1)]
  return {
    cards: page.map(asCard),
    next: last && (backwards || more) ? `${last.key}~${last.id}` : null,
    previous: first && (backwards ? more : cursor !== null) ? `${first.key}~${first.id}` : null,
  }
}

/** The campaigns of a project, the latest first. */
export async function campaignsOfProject(db: Db, projectId: string, locale: Locale): Promise<CampaignCard[]> {
  const which = sql`c.project_id = ${projectId} and c.opened_at is not null order by c.opened_at desc, c.id desc limit 6`
  return (await cards(db, locale, which)).map(asCard)
}

/** Those that take promises now, the next to end first: what the home page asks for. */
export async function openCampaigns(db: Db, locale: Locale, most: number): Promise<CampaignCard[]> {
  const which = sql`c.state = 'open' and c.deadline_at > city_now() order by c.deadline_at, c.id limit ${most}`
  return (await cards(db, locale, which)).map(asCard)
}

const state = (open?: boolean) =>
  open === undefined ? sql`true` : sql`(c.state = 'open' and c.deadline_at > city_now()) = ${open}`

const cards = (db: Db, locale: Locale, which: SQL) =>
  read(db, card)`
    select c.id, c.slug, c.state, c.state = 'open' and c.deadline_at > city_now() as "takesPledges", c.goal,
      c.deadline_at as "deadlineAt", (extract(epoch from c.opened_at) * 1000000)::bigint::text as key,
      case when c.title ? ${locale} then ${locale} else 'fr' end as lang, ${inLocale(sql`c.title`, locale)} as title,
      ${inLocale(sql`c.purpose`, locale)} as purpose,
      jsonb_build_object('slug', p.slug, 'title', coalesce(x.title, p.slug), 'lang', coalesce(x.lang, 'fr')) as project,
      ${figures}, city_now() as now
    from campaigns c join projects p on p.id = c.project_id
      left join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x on true
      ${joinFigures}
    where ${which}`

const asCard = ({ key, ...row }: RowOf<typeof card>): CampaignCard => ({ ...row, now: wholeMinute(row.now) })
