import { type SQL, sql } from 'drizzle-orm'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, json, nullable, read, shape, stored, text, uuid, type ValueOf } from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { Refusal } from '../refusal.ts'
import { joinSubject, type SubjectName, subjectColumn, subjectName } from './subject-name.ts'
import {
  standing,
  standingColumns,
  type Takes,
  takes,
  type WhatOneCanDo,
  whatOneCanDo,
} from './what-one-can-do.ts'

/** An official as a page names her: `jsonb_build_object('id', …, 'slug', …, 'name', …, 'title', …)`. */
export const officialColumn = json({ id: uuid, slug: text, name: text, title: stored<Translated>() })
export type OfficialName = ValueOf<typeof officialColumn>

/** What an address names: the first word of a kind's addresses, and the subject's own. */
export type Address = Pick<SubjectPlace, 'path' | 'slug'>

/** A subject by its public address, with who answers for it and what can be done there now. */
export type SubjectHere = SubjectName & {
  summary: string
  official: Omit<OfficialName, 'title'> | null
  can: WhatOneCanDo
  /** What people may do on a subject of its kind, now or at other times. */
  takes: Takes
  opinionsCloseAt: Date | null
  now: Date
}

/** What a kind takes, or does not. */
export type Taking = 'comments' | 'opinions' | 'questions' | 'follows' | 'feeds'

/**
 * One statement for every page that stands beside a subject; `taking` says what for, where not every kind takes it.
 * Refused (`not-found`).
 */
export async function subjectHere(
  db: Db,
  address: Address,
  locale: Locale,
  taking?: Taking,
): Promise<SubjectHere> {
  const [row] = await read(db, here)`
    select ${subjectName} as subject, s.summaries ->> sub_title.lang as summary, ${standing(sql`t.today`)}, ${takes}, t.now,
      case when o.person_id is not null then jsonb_build_object('id', o.person_id, 'slug', o.slug, 'name', o.name) end
        as official
    from subjects s join subject_kinds k on k.kind = s.kind
    left join officials o on o.person_id = s.answers_id
    ${joinSubject(sql`s.id`, locale)}
    cross join (select city_now() as now, city_today() as today) t
    where ${lives(address)} and s.public_at <= t.now ${taking ? sql`and k.${sql.identifier(taking)}` : sql``}`
  if (!row?.subject) throw new Refusal('not-found', 404)
  const { subject, summary, official, opinionsCloseAt, now } = row
  return {
    ...subject,
    summary: summary ?? '',
    official,
    can: whatOneCanDo(row, now),
    takes: row.takes,
    opinionsCloseAt,
    now,
  }
}

const here = shape({
  ...standingColumns,
  subject: subjectColumn,
  summary: nullable(text),
  official: nullable(json({ id: uuid, slug: text, name: text })),
  now: instant,
})

/** The id of a public subject, for a deed that names it by its address. Refused (`not-found`). */
export async function publicSubjectId(db: Db, address: Address): Promise<string> {
  const [row] = await read(db, subjectId)`
    select s.id from subject_kinds k join subjects s on s.kind = k.kind where ${lives(address)} and s.public_at is not null`
  if (!row) throw new Refusal('not-found', 404)
  return row.id
}

const subjectId = shape({ id: uuid })

const lives = ({ path, slug }: Address): SQL => sql`k.path = ${path} and s.slug = ${slug}`
