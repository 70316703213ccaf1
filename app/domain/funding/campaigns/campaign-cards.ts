import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { CampaignState } from '#db/schema/index.ts'
import { asFigures, type CampaignFigures, type FiguresRow, figures, joinFigures } from './figures-of.ts'
import { inLocale } from './shown-campaign.ts'

export type CampaignCard = CampaignFigures & {
  id: string
  slug: string
  lang: Locale
  title: string
  purpose: string
  state: CampaignState
  takesPledges: boolean
  goal: bigint
  deadlineAt: Date
  project: { slug: string; title: string; lang: Locale }
  now: Date
}
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
  db.execute<Row>(sql`
    select c.id, c.slug, c.state, c.state = 'open' and c.deadline_at > city_now() as "takesPledges", c.goal::text as goal,
      c.deadline_at, (extract(epoch from c.opened_at) * 1000000)::bigint::text as key,
      case when c.title ? ${locale} then ${locale} else 'fr' end as lang, ${inLocale(sql`c.title`, locale)} as title,
      ${inLocale(sql`c.purpose`, locale)} as purpose,
      jsonb_build_object('slug', p.slug, 'title', coalesce(x.title, p.slug), 'lang', coalesce(x.lang, 'fr')) as project,
      ${figures}, city_now() as now
    from campaigns c join projects p on p.id = c.project_id
      left join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x on true
      ${joinFigures}
    where ${which}`)

type Row = Omit<CampaignCard, keyof CampaignFigures | 'goal' | 'deadlineAt' | 'now'> &
  FiguresRow & { key: string; goal: string; deadline_at: string; now: string }

function asCard(row: Row): CampaignCard {
  const { key, goal, deadline_at, now, ...card } = row
  return {
    ...card,
    ...asFigures(row),
    goal: BigInt(goal),
    deadlineAt: new Date(deadline_at),
    now: wholeMinute(new Date(now)),
  }
}
