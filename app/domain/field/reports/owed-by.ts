import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, day, instant, int, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { may, whoActs } from '../../policy.ts'
import { isAgentOf } from '../steps/who-answers.ts'
import { isIn } from './filters.ts'
import { late } from './report-page.ts'

const waits = { id: uuid, slug: text, title: text, lang: oneOf(locales), since: instant, total: int }
const owed = shape({ ...waits, dueOn: day, late: bool })
const seen = shape(waits)

/**
 * Reports that wait for her answer, what is promised soonest first: those of the bodies for which she acts; and for whoever
 * acts for all of them, those alone that are late.
 */
export const reportsOwedBy = (db: Db, actor: Actor, locale: Locale, most: number) =>
  read(db, owed)`
    select ${columns(locale)}, r.published_at as since, r.due_on as "dueOn", ${late} as late
    from field_reports r join subjects s on s.id = r.id
    where r.standing and ${
      may(actor, 'station.all-bodies')
        ? isIn('late')
        : sql`${isIn('open')} and ${isAgentOf(sql`${whoActs(actor)}::uuid`, sql`r.body_id`)}`
    }
    order by r.due_on, r.id limit ${most}`

/** Reports that everybody reads with a picture that nobody has looked at yet. */
export const reportsWithPhotosToJudge = (db: Db, locale: Locale, most: number) =>
  read(db, seen)`
    select ${columns(locale)}, f.since
    from (select report_id, min(at) as since from field_photos where held_at is not null and file_id is not null
      and report_id is not null group by report_id) f
    join field_reports r on r.id = f.report_id join subjects s on s.id = r.id
    where r.standing order by f.since, r.id limit ${most}`

const columns = (locale: Locale) => sql`r.id, r.number::text as slug,
  coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
  case when s.titles ? ${locale} then ${locale} else 'fr' end as lang, count(*) over ()::int as total`
