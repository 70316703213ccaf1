import { sql } from 'drizzle-orm'
import { bulletinCategories, personClasses, severities } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  array,
  bool,
  float,
  instant,
  int,
  json,
  list,
  nullable,
  type Of,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { joinSubject, subjectColumn, subjectName } from '../../subjects/index.ts'
import { bulletinColumns, bulletinNow, bulletinShape } from './said.ts'

const version = {
  number: int,
  severity: oneOf(severities),
  titles: stored<Translated>(),
  texts: stored<Translated>(),
  from: instant,
  until: instant,
  at: instant,
  /** Who said it, as an agent of her body. */
  by: text,
}
const told = {
  ...bulletinShape,
  subject: subjectColumn,
  /** From the last to the first. */
  versions: list(json(version)),
}
const pageRow = shape(told)
export type BulletinShown = Of<typeof told>

/** All that everybody reads of a bulletin, its former versions with it; null where there is none at this address. */
export async function bulletinAt(db: Db, slug: string, locale: Locale): Promise<BulletinShown | null> {
  const [row] = await read(db, pageRow)`
    select ${bulletinColumns(locale)}, ${subjectName} as subject,
      (select jsonb_agg(jsonb_build_object('number', w.number, 'severity', w.severity, 'titles', w.titles,
          'texts', w.texts, 'from', w."from", 'until', w.until, 'at', w.at, 'by', coalesce(p.display_name, ''))
          order by w.number desc)
        from (select * from bulletin_versions w where w.bulletin_id = b.id order by w.number desc limit 50) w
        join people p on p.id = w.by) as versions
    from ${bulletinNow} ${joinSubject(sql`v.subject_id`, locale)}
    where b.slug = ${slug}`
  return row ?? null
}

const deskRow = shape({
  id: uuid,
  slug: text,
  revision: int,
  bodyId: uuid,
  severity: oneOf(severities),
  category: oneOf(bulletinCategories),
  audiences: array(oneOf(personClasses)),
  titles: stored<Translated>(),
  texts: stored<Translated>(),
  /** As the commune's clocks show it. */
  fromOn: text,
  fromTime: text,
  untilOn: text,
  untilTime: text,
  subjectId: nullable(uuid),
  worksLength: nullable(float),
  worksWidth: nullable(float),
  places: list(uuid),
  over: bool,
})
export type BulletinAtDesk = RowOf<typeof deskRow>

/** A bulletin as its form takes it; null where there is none. */
export async function bulletinAtDesk(db: Db, slug: string): Promise<BulletinAtDesk | null> {
  const [row] = await read(db, deskRow)`
    select b.id, b.slug, b.revision, b.body_id as "bodyId", v.severity, v.category, v.audiences,
      v.titles, v.texts, v.subject_id as "subjectId",
      v.works_length as "worksLength", v.works_width as "worksWidth",
      to_char(city_time(v."from"), 'YYYY-MM-DD') as "fromOn", to_char(city_time(v."from"), 'HH24:MI') as "fromTime",
      to_char(city_time(v.until), 'YYYY-MM-DD') as "untilOn", to_char(city_time(v.until), 'HH24:MI') as "untilTime",
      coalesce((select jsonb_agg(x.place_id) from bulletin_places x where x.version_id = v.id), '[]') as places,
      (e.bulletin_id is not null or v.until <= t.now) as over
    from ${bulletinNow} where b.slug = ${slug}`
  return row ?? null
}

const linkable = shape({ id: uuid, name: text })

/** The public projects that a bulletin may belong to, those that moved last first. */
export const projectsToLink = (db: Db, locale: Locale) => read(db, linkable)`
    select s.id, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as name from subjects s
    where s.kind = 'project' and s.public_at is not null and not s.given_up order by s.moved_at desc limit 200`
