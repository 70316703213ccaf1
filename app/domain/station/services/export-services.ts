import { placeKinds, saidStates, stateCauses } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { day, instant, int, json, list, nullable, oneOf, read, shape, text } from '#db/read/index.ts'
import { seasonDays } from './season-days.ts'

const exported = shape({
  slug: text,
  name: text,
  kind: oneOf(placeKinds),
  body: text,
  fromOn: day,
  untilOn: day,
  hours: text,
  confirmHours: int,
  words: list(
    json({
      state: oneOf(saidStates),
      at: instant,
      until: nullable(instant),
      cause: nullable(oneOf(stateCauses)),
    }),
  ),
  now: instant,
})

/** Every season of every service, its days counted by what they were: of its own words, and the one that stood as it began. */
export async function exportServices(db: Db) {
  const rows = await read(db, exported)`
    select s.slug, s.names ->> 'fr' as name, s.kind, b.name as body, n.from_on as "fromOn", n.until_on as "untilOn", n.hours,
      s.confirm_hours as "confirmHours", city_now() as now,
      coalesce((select jsonb_agg(jsonb_build_object('state', w.state, 'at', w.at, 'until', w.until, 'cause', w.cause)
        order by w.at desc, w.id desc) from service_words w
        where w.service_id = s.id and w.at < city_instant(n.until_on + 2) and w.at >= coalesce(
          (select max(b.at) from service_words b where b.service_id = s.id and b.at < city_instant(n.from_on - 1)),
          '-infinity')), '[]') as words
    from services s join organisations b on b.id = s.body_id join service_seasons n on n.service_id = s.id
    where n.from_on <= city_today() order by s.slug, n.from_on limit 2000`
  return rows.map(({ words, now, ...season }) => ({ ...season, ...seasonDays({ ...season, words, now }) }))
}
