import { type SQL, sql } from 'drizzle-orm'
import { openByHours } from '#app/lib/days/opening-hours.server.ts'
import { type ServiceState, serviceStates } from '#app/lib/kinds.ts'
import { bool, instant, int, nullable, type Of, oneOf, stored, text } from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'

/** The last word said of the service `s` as `w`, today's season as `n`, and the city's time as `t`. */
export const stateNow: SQL = sql`
  cross join (select now, city_day(now) as today from (select city_now() as now) c) t
  left join lateral (select * from service_words w where w.service_id = s.id order by w.at desc, w.id desc limit 1) w on true
  left join service_seasons n on n.service_id = s.id and t.today between n.from_on and n.until_on`

const stands = sql`(w.id is not null and coalesce(w.until, 'infinity') > t.now)`
const noSeason = sql`(n.service_id is null and exists (select from service_seasons o where o.service_id = s.id))`

/** A word that stands says it; else its dates, else nobody. */
export const stateWord: SQL = sql`case when ${stands} then w.state when ${noSeason} then 'out-of-season' else 'unknown' end`
export const stale: SQL = sql`(${stands} and w.at + make_interval(hours => s.confirm_hours) < t.now)`

/** How a service is, as columns; and how they are read. */
export const stateColumns: SQL = sql`${stateWord} as state, ${stale} as stale,
  case when ${stands} then w.since end as since, case when ${stands} then w.until end as until,
  case when ${stands} then w.at end as "confirmedAt", case when ${stands} then w.reason end as reason,
  case when ${stands} then w.source end as source, coalesce(${stands} and w.groomed, false) as groomed,
  case when ${stands} then (select count(*)::int from service_doubts d where d.word_id = w.id) else 0 end as doubts,
  coalesce(n.hours, '') as hours, t.now`

export const stateShape = {
  state: oneOf(serviceStates),
  /** What was said was not confirmed within the service's own delay: it counts as open no more. */
  stale: bool,
  since: nullable(instant),
  until: nullable(instant),
  confirmedAt: nullable(instant),
  reason: nullable(stored<Translated>()),
  /** Which source says it; null where a person does. */
  source: nullable(text),
  groomed: bool,
  /** How many there see something else. */
  doubts: int,
  /** Of today's season, as OSM writes them. */
  hours: text,
  now: instant,
}
export type StateNow = Of<typeof stateShape>

/** What the hours add to an open state: that it is closed at this hour, and when that changes. */
export function atThisHour({ state, hours, now }: Pick<StateNow, 'state' | 'hours' | 'now'>) {
  if (hours === '' || !runs(state)) return null
  return openByHours(hours, now)
}

const runs = (state: ServiceState) => state === 'open' || state === 'partly' || state === 'disrupted'
