import { sql } from 'drizzle-orm'
import { fieldStates } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, float, int, nullable, oneOf, read, shape, text } from '#db/read/index.ts'
import { conditions } from './filters.ts'
import { late } from './report-page.ts'

/** So many reports a map shows at once, the latest: more would be a blot. */
export const mostOnMap = 200

const onMap = shape({
  number: int,
  title: text,
  lang: oneOf(locales),
  state: oneOf(fieldStates),
  late: bool,
  latitude: nullable(float),
  longitude: nullable(float),
})

/** The reports that wait for something, where they lie: at their own point, else at that of their place. */
export const reportsOnMap = (db: Db, locale: Locale, { body }: { body?: string | undefined } = {}) =>
  read(db, onMap)`
    select r.number::int as number, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
      case when s.titles ? ${locale} then ${locale} else 'fr' end as lang, r.state, ${late} as late,
      case when r.latitude is null then p.latitude else r.latitude end as latitude,
      case when r.latitude is null then p.longitude else r.longitude end as longitude
    from field_reports r join subjects s on s.id = r.id left join places p on p.id = r.place_id
    where r.standing and ${conditions({ status: 'open', ...(body ? { body } : {}) })}
    order by r.published_at desc, r.id desc limit ${sql.raw(String(mostOnMap))}`
