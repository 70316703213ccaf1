import { sql } from 'drizzle-orm'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { Db } from '#db/client.ts'
import { int, nullable, type RowOf, read, shape, text } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { isAgentOf, reportsOwedBy, reportsWithPhotosToJudge } from '../../field/index.ts'
import { may, whoActs } from '../../policy.ts'
import { servicesToConfirm, stateNow, waitsForAWord } from '../../station/index.ts'
import { asWaiting, atMost, today, type Waiting } from './item.ts'

/** Reports from the field that wait for her answer. */
export const fieldReportsFor = async (db: Db, actor: Actor, locale: Locale): Promise<Waiting> =>
  asWaiting('field-report', (await reportsOwedBy(db, actor, locale, atMost)).map(onItself))

/** Reports whose pictures wait for a moderator. */
export const fieldPhotosToJudge = async (db: Db, locale: Locale): Promise<Waiting> =>
  asWaiting('field-photo', (await reportsWithPhotosToJudge(db, locale, atMost)).map(onItself))

type OfReport = { id: string; slug: string; title: string; lang: Locale; since: Date; total: number }
const onItself = <Row extends OfReport>({ slug, ...row }: Row) => ({
  ...row,
  subject: {
    ...{ id: row.id, ...subjectPlace('field_report', slug) },
    ...{ title: row.title, lang: row.lang, discussed: true },
  },
})

/** One thing for each body of hers, however many of its services wait for a word. */
export async function servicesWithoutWord(db: Db, actor: Actor, locale: Locale): Promise<Waiting> {
  const { unsaid } = messagesIn(locale).stationDesk.services
  const bodies = await servicesToConfirm(db, actor, locale)
  return asWaiting(
    'service',
    bodies.map(({ names, body, ...row }) => ({
      ...{ ...row, lang: locale, title: unsaid(body, names.slice(0, 4), names.length) },
    })),
  )
}

const owing = shape({
  /** Null for the commune itself. */
  slug: nullable(text),
  name: nullable(text),
  reports: int,
  late: int,
  services: int,
})
export type BodyOwing = RowOf<typeof owing>

/** What each body for which she acts has before it: reports to answer, and services of which nobody knows how they are. */
export const waitingByBody = async (db: Db, actor: Actor): Promise<BodyOwing[]> =>
  read(db, owing)`
    select b.slug, b.name, sum(x.reports)::int as reports, sum(x.late)::int as late, sum(x.services)::int as services
    from (
      select r.body_id, 1 as reports, (r.due_on < ${today})::int as late, 0 as services
      from field_reports r
      where r.standing and r.state in ('received', 'acknowledged', 'in-progress')
      union all
      select s.body_id, 0, 0, 1 from services s ${stateNow} where ${waitsForAWord}) x
    left join organisations b on b.id = x.body_id
    where ${may(actor, 'station.all-bodies') ? sql`true` : isAgentOf(sql`${whoActs(actor)}::uuid`, sql`x.body_id`)}
    group by b.id order by late desc, reports desc, b.name`
