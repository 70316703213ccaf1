import { sql } from 'drizzle-orm'
import { calendarKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import type { Actor } from '../../act.ts'
import { may } from '../../policy.ts'

const dayRow = shape({
  calendar: text,
  name: text,
  kind: oneOf(calendarKinds),
  on: day,
  /** By the commune's clocks; empty is the whole day. */
  begins: text,
  ends: text,
  text,
  /** Of the text. */
  lang: oneOf(locales),
  position: int,
  movedAt: instant,
})
export type CalendarDay = RowOf<typeof dayRow>

const nameIn = (locale: Locale) => sql`coalesce(c.names ->> ${locale}, c.names ->> 'fr')`

/** What stands in the practical calendars, or in one of them, from today on for so many days. */
export const calendarDays = (
  db: Db,
  { locale, days, calendar = null }: { locale: Locale; days: number; calendar?: string | null },
): Promise<CalendarDay[]> => read(db, dayRow)`
    select c.slug as calendar, ${nameIn(locale)} as name, c.kind, d::date as "on", l.begins, l.ends, l.position,
      coalesce(l.texts ->> ${locale}, l.texts ->> 'fr') as text,
      case when l.texts ? ${locale} then ${locale} else 'fr' end as lang, c.moved_at as "movedAt"
    from public_calendars c join calendar_lines l on l.calendar_id = c.id
    cross join generate_series(greatest(l.from_on, city_today()), least(l.until_on, city_today() + ${days - 1}::int),
      interval '1 day') d
    where c.closed_at is null and (${calendar}::text is null or c.slug = ${calendar})
      and (l.weekdays = '{}' or extract(isodow from d)::int = any(l.weekdays))
    order by "on", l.begins, c.slug, l.position limit 1000`

const calendarRow = shape({
  id: uuid,
  slug: text,
  name: text,
  names: stored<Translated>(),
  kind: oneOf(calendarKinds),
  body: json({ id: uuid, slug: text, name: text }),
  placeId: nullable(uuid),
  revision: int,
  closed: bool,
  lines: list(
    json({
      fromOn: day,
      untilOn: day,
      weekdays: list(int),
      begins: text,
      ends: text,
      texts: stored<Translated>(),
    }),
  ),
})
export type PublicCalendar = RowOf<typeof calendarRow>

const calendarsWhere = (db: Db, locale: Locale, which: ReturnType<typeof sql>): Promise<PublicCalendar[]> =>
  read(db, calendarRow)`
    select c.id, c.slug, ${nameIn(locale)} as name, c.names, c.kind, c.place_id as "placeId", c.revision,
      jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) as body, c.closed_at is not null as closed,
      coalesce((select jsonb_agg(jsonb_build_object('fromOn', l.from_on, 'untilOn', l.until_on,
          'weekdays', to_jsonb(l.weekdays), 'begins', l.begins, 'ends', l.ends, 'texts', l.texts) order by l.position)
        from calendar_lines l where l.calendar_id = c.id), '[]') as lines
    from public_calendars c join organisations o on o.id = c.body_id where ${which}
    order by c.closed_at is not null, array_position(${sql.param([...calendarKinds])}::text[], c.kind), c.slug limit 100`

/** Every calendar that is kept. */
export const publicCalendarsIn = (db: Db, locale: Locale) =>
  calendarsWhere(db, locale, sql`c.closed_at is null`)

/** One calendar by its address; null where there is none. */
export async function calendarAt(db: Db, slug: string, locale: Locale): Promise<PublicCalendar | null> {
  const [found] = await calendarsWhere(db, locale, sql`c.slug = ${slug}`)
  return found ?? null
}

/** Those of the bodies for which she acts. */
export const calendarsOf = (db: Db, locale: Locale, actor: Actor) =>
  calendarsWhere(
    db,
    locale,
    may(actor, 'station.all-bodies')
      ? sql`true`
      : sql`exists (select from memberships m where m.organisation_id = c.body_id
          and m.person_id = ${actor.id}::uuid and m.ended_at is null)`,
  )
