import { type SQL, sql } from 'drizzle-orm'
import { bulletinCategories, personClasses, severities } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import {
  array,
  bool,
  instant,
  int,
  json,
  list,
  nullable,
  type Of,
  oneOf,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { olderThanSource } from '../../older-translation.ts'

/** A bulletin `b` with its last version `v`, its body `o` and its early end `e`, at the city's time `t`. */
export const bulletinNow: SQL = sql`bulletins b
  join bulletin_versions v on v.bulletin_id = b.id and v.number = b.revision
  join organisations o on o.id = b.body_id
  left join bulletin_endings e on e.bulletin_id = b.id
  cross join (select city_now() as now) t`

/** That it is over: by its own end, or before. */
const over = sql`(e.bulletin_id is not null or v.until <= t.now)`
/** What holds now or is to come. */
export const stillSaid: SQL = sql`v.until > t.now and e.bulletin_id is null`
/** The gravest first. */
export const gravity: SQL = sql`array_position(array[${sql.raw(
  [...severities]
    .reverse()
    .map((one) => `'${one}'`)
    .join(', '),
)}]::text[], v.severity)`

/** That `b` says a word in its version `v`: one that an earlier version said is not found in what stands. */
export const bulletinHolds = (word: string): SQL => sql`(b.id in (select bulletins_like(${word}))
  and holds(bulletin_words(v.titles, v.texts), plain(${word})))`

/** What is read of a bulletin wherever it is shown, in one language or in French. */
export const bulletinColumns = (locale: Locale): SQL => sql`
  b.id, b.slug, v.id as "versionId", v.number, v.severity, v.category, v.audiences,
  coalesce(v.titles ->> ${locale}, v.titles ->> 'fr') as title, coalesce(v.texts ->> ${locale}, v.texts ->> 'fr') as text,
  case when v.titles ? ${locale} then ${locale} else 'fr' end as lang,
  ${olderThanSource(sql`v.older`, locale)} as "olderThanSource",
  v."from", v.until, b.at as "firstAt", v.at, t.now, v."from" > t.now as "toCome", ${over} as over,
  jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) as body,
  case when e.bulletin_id is not null then jsonb_build_object('at', e.at, 'reason', e.reason) end as ending,
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug,
      'name', coalesce(p.names ->> ${locale}, p.names ->> 'fr')) order by p.names ->> 'fr', p.id)
    from bulletin_places x join places p on p.id = x.place_id where x.version_id = v.id), '[]') as places`

export const bulletinShape = {
  id: uuid,
  slug: text,
  versionId: uuid,
  /** Of its last version. */
  number: int,
  severity: oneOf(severities),
  category: oneOf(bulletinCategories),
  /** Whom it concerns; none is everybody. */
  audiences: array(oneOf(personClasses)),
  title: text,
  text,
  lang: oneOf(locales),
  olderThanSource: bool,
  from: instant,
  until: instant,
  firstAt: instant,
  /** When it was said so. */
  at: instant,
  now: instant,
  toCome: bool,
  over: bool,
  body: json({ id: uuid, slug: text, name: text }),
  /** That it ended before its time. */
  ending: nullable(json({ at: instant, reason: stored<Translated>() })),
  places: list(json({ id: uuid, slug: text, name: text })),
}
export type BulletinSaid = Of<typeof bulletinShape>
