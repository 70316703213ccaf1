import { sql } from 'drizzle-orm'
import { fieldStates } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { day, instant, int, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { reopenDays } from '../steps/states.ts'
import type { Said } from './words.ts'

/** Metres within which two reports may be of the same thing. */
export const nearMetres = 150
const mostShown = 6
/** Degrees of latitude for so many metres; of longitude as many more as the meridians are closer here. */
const degreesOf = (metres: number) => metres / 111_195

const nearRow = shape({
  number: int,
  title: text,
  lang: oneOf(locales),
  summary: nullable(text),
  state: oneOf(fieldStates),
  at: instant,
  dueOn: day,
  metres: nullable(int),
  voices: int,
  photo: nullable(uuid),
})
export type NearReport = RowOf<typeof nearRow>

/**
 * Reports of the same category within 150 m, or at the same place of the register: those that are open ("that is it"), and
 * those that were solved within thirty days ("it is back"). The nearest first. A point without a pair of numbers is that of
 * its place. The index on category and point finds them in a box, and the sphere measures what is left.
 */
export async function nearReports(
  db: Db,
  {
    categoryId,
    latitude,
    longitude,
    placeId,
  }: Pick<Said, 'categoryId' | 'latitude' | 'longitude' | 'placeId'>,
  locale: Locale,
): Promise<NearReport[]> {
  const box = degreesOf(nearMetres)
  const place = sql`${placeId ?? null}::uuid`
  return read(db, nearRow)`
    with here as (select coalesce(${latitude}::float8, p.latitude) as lat, coalesce(${longitude}::float8, p.longitude) as lon
      from (select 1) one left join places p on p.id = ${place}),
    found as (
      select r.id, metres_between(h.lat, h.lon, r.latitude, r.longitude) as metres
      from here h join field_reports r on r.category_id = ${categoryId} and r.latitude between h.lat - ${box}::float8
        and h.lat + ${box}::float8 and r.longitude between h.lon - ${box}::float8 / cos(radians(h.lat))
        and h.lon + ${box}::float8 / cos(radians(h.lat))
      union all
      select r.id, case when r.latitude is null then metres_between(h.lat, h.lon, p.latitude, p.longitude) end
      from here h join places p on p.id = ${place} or p.latitude between h.lat - ${box}::float8 and h.lat + ${box}::float8
        and p.longitude between h.lon - ${box}::float8 / cos(radians(h.lat)) and h.lon + ${box}::float8 / cos(radians(h.lat))
      join field_reports r on r.place_id = p.id and r.category_id = ${categoryId}
        and (r.latitude is null or p.id = ${place}))
    select r.number::int as number, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
      case when s.titles ? ${locale} then ${locale} else 'fr' end as lang, s.summaries ->> 'fr' as summary, r.state,
      r.published_at as at, r.due_on as "dueOn", round(w.metres)::int as metres,
      (select count(*)::int from field_voices v where v.report_id = r.id) as voices,
      (select f.file_id from field_photos f where f.report_id = r.id and f.held_at is null and f.file_id is not null
        order by f.position, f.id limit 1) as photo
    from (select id, min(metres) as metres from found group by id) w join field_reports r on r.id = w.id
    join subjects s on s.id = r.id
    where r.standing and (w.metres <= ${nearMetres} or w.metres is null or r.place_id = ${place})
      and (r.state in ('received', 'acknowledged', 'in-progress')
        or r.state = 'solved' and r.solved_at > city_now() - make_interval(days => ${reopenDays}::int))
    order by r.state = 'solved', w.metres nulls last, r.id limit ${mostShown}`
}
