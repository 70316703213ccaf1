import { type SQL, sql } from 'drizzle-orm'
import type { BulletinCategory, PersonClass } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import type { Db } from '#db/client.ts'
import { read, shape } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { may } from '../../policy.ts'
import {
  type BulletinSaid,
  bulletinColumns,
  bulletinHolds,
  bulletinNow,
  bulletinShape,
  gravity,
  stillSaid,
} from './said.ts'

export type BulletinFilters = {
  /** Words of what it says, however they are spelt. */
  q?: string
  /** The address of a body. */
  body?: string
  placeId?: string
  category?: BulletinCategory
  /** Whom it concerns: what is for everybody concerns each. */
  audience?: PersonClass
}
const row = shape(bulletinShape)

/** What holds now or is to come, the gravest first: there are never many of them. */
export const standingBulletins = (
  db: Db,
  locale: Locale,
  filters: BulletinFilters = {},
): Promise<BulletinSaid[]> => read(db, row)`
    select ${bulletinColumns(locale)} from ${bulletinNow}
    where ${stillSaid} and ${conditions(filters)}
    order by ${gravity}, v."from", b.id limit 100`

const perPage = 30

/** All that was ever said, what was said or ended last first; and whether there is more. */
export async function everyBulletin(
  db: Db,
  locale: Locale,
  filters: BulletinFilters,
  page = 1,
): Promise<{ cards: BulletinSaid[]; more: boolean }> {
  const rows = await read(db, row)`
    select ${bulletinColumns(locale)} from ${bulletinNow}
    where ${conditions(filters)} order by coalesce(e.at, v.at) desc, v.id desc limit ${perPage + 1} offset ${(page - 1) * perPage}`
  return { cards: rows.slice(0, perPage), more: rows.length > perPage }
}

/** Those of the bodies for which she acts: what holds first, then the last ones that are over. */
export const bulletinsOf = (db: Db, locale: Locale, actor: Actor): Promise<BulletinSaid[]> => read(db, row)`
    select ${bulletinColumns(locale)} from ${bulletinNow}
    where ${
      may(actor, 'station.all-bodies')
        ? sql`true`
        : sql`exists (select from memberships m where m.organisation_id = b.body_id
            and m.person_id = ${actor.id}::uuid and m.ended_at is null)`
    } order by ${stillSaid} desc, v.at desc, v.id desc limit 60`

const conditions = ({ q = '', body, placeId, category, audience }: BulletinFilters): SQL =>
  sql.join(
    [
      ...searchWords(q).map((word) => bulletinHolds(word)),
      body ? sql`o.slug = ${body}` : sql`true`,
      placeId
        ? sql`exists (select from bulletin_places x where x.version_id = v.id and x.place_id = ${placeId}::uuid)`
        : sql`true`,
      category ? sql`v.category = ${category}` : sql`true`,
      audience ? sql`(v.audiences = '{}' or ${audience} = any(v.audiences))` : sql`true`,
    ],
    sql` and `,
  )
