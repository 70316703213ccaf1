import { sql } from 'drizzle-orm'
import { hoursIn } from '#app/lib/days/opening-hours.server.ts'
import { difficulties, placeKinds, saidStates, stateCauses } from '#app/lib/kinds.ts'
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
  type Of,
  oneOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { olderThanSource } from '../../older-translation.ts'
import { standingColumns, takes, type WhatOneCanDo, whatOneCanDo } from '../../subjects/index.ts'
import { seasonDays } from './season-days.ts'
import { atThisHour, stateColumns, stateNow, stateShape } from './state-now.ts'

const said = json({
  state: oneOf(saidStates),
  reason: nullable(stored<Translated>()),
  since: instant,
  until: nullable(instant),
  cause: nullable(oneOf(stateCauses)),
  at: instant,
})
const told = {
  ...stateShape,
  id: uuid,
  slug: text,
  name: text,
  lang: oneOf(locales),
  names: stored<Translated>(),
  kind: oneOf(placeKinds),
  about: nullable(stored<Translated>()),
  olderThanSource: bool,
  phone: text,
  webcam: text,
  difficulty: nullable(oneOf(difficulties)),
  confirmHours: int,
  revision: int,
  closed: bool,
  opinionsOpenOn: nullable(day),
  opinionsCloseOn: nullable(day),
  place: json({ id: uuid, slug: text, name: text }),
  body: json({ id: uuid, slug: text, name: text }),
  elected: json({ id: uuid, slug: text, name: text }),
  seasons: list(json({ fromOn: day, untilOn: day, hours: text })),
  words: list(said),
  today: day,
}
const pageRow = shape({ ...told, ...standingColumns })
export type ServiceShown = Omit<Of<typeof told>, 'words'> & {
  hour: ReturnType<typeof atThisHour>
  hoursSaid: string
  /** What was said last of it, without what only confirmed it. */
  history: Of<typeof told>['words']
  /** By season, the latest first. */
  counts: (ReturnType<typeof seasonDays> & { fromOn: string; untilOn: string })[]
  can: WhatOneCanDo
}

/** All that a service's page says of it, in one statement; null where there is none at this address. */
export async function serviceAt(db: Db, slug: string, locale: Locale): Promise<ServiceShown | null> {
  const [row] = await read(db, pageRow)`
    select s.id, s.slug, coalesce(s.names ->> ${locale}, s.names ->> 'fr') as name,
      case when s.names ? ${locale} then ${locale} else 'fr' end as lang, s.names, s.kind, s.about,
      ${olderThanSource(sql`s.older`, locale)} as "olderThanSource", s.phone, s.webcam,
      s.difficulty, s.confirm_hours as "confirmHours", s.revision, s.closed_at is not null as closed,
      city_day(u.opinions_open_at) as "opinionsOpenOn", city_day(u.opinions_close_at - interval '1 ms') as "opinionsCloseOn",
      jsonb_build_object('id', p.id, 'slug', p.slug, 'name', coalesce(p.names ->> ${locale}, p.names ->> 'fr')) as place,
      jsonb_build_object('id', b.id, 'slug', b.slug, 'name', b.name) as body,
      jsonb_build_object('id', o.person_id, 'slug', o.slug, 'name', o.name) as elected,
      coalesce((select jsonb_agg(jsonb_build_object('fromOn', x.from_on, 'untilOn', x.until_on, 'hours', x.hours)
        order by x.from_on desc) from service_seasons x where x.service_id = s.id), '[]') as seasons,
      coalesce((select jsonb_agg(jsonb_build_object('state', x.state, 'reason', x.reason, 'since', x.since,
        'until', x.until, 'cause', x.cause, 'at', x.at) order by x.at desc, x.id desc) from (select * from service_words x
        where x.service_id = s.id order by x.at desc, x.id desc limit 2000) x), '[]') as words,
      t.today, ${stateColumns}, ${standingOfService}, ${takes}
    from services s join subjects u on u.id = s.id join subject_kinds k on k.kind = 'service'
      join places p on p.id = s.place_id join organisations b on b.id = s.body_id
      join officials o on o.person_id = s.elected_id ${stateNow}
    where s.slug = ${slug}`
  if (!row) return null
  const {
    words,
    takes: _,
    opinionsOpenAt,
    opinionsCloseAt,
    commentsClosedAt,
    givenUp,
    answered,
    ...shown
  } = row
  return {
    ...shown,
    hour: atThisHour(row),
    hoursSaid: row.hours && hoursIn(row.hours, locale),
    history: words.filter(({ since, at }) => since.getTime() === at.getTime()).slice(0, 20),
    counts: row.seasons
      .filter(({ fromOn }) => fromOn <= row.today)
      .slice(0, 3)
      .map(({ fromOn, untilOn, hours }) => ({
        ...{ fromOn, untilOn },
        ...seasonDays({ fromOn, untilOn, hours, words, confirmHours: row.confirmHours, now: row.now }),
      })),
    can: whatOneCanDo(row, row.now),
  }
}

const standingOfService = sql`u.opinions_open_at as "opinionsOpenAt", u.opinions_close_at as "opinionsCloseAt",
  u.comments_closed_at as "commentsClosedAt", u.given_up as "givenUp", coalesce(o.until, 'infinity') >= t.today as answered`
