import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { nullable, oneOf, type RowOf, read, shape } from '#db/read/index.ts'
import { cadence } from '#db/schema/index.ts'
import { followable } from '../audiences.ts'
import { decidedColumns, publicSubject } from './subject-titles.ts'

/** A subject by which somebody is told of an act, and at which cadence the reader follows it. */
export type PlaceToFollow = RowOf<typeof place>
const place = shape({ ...decidedColumns, cadence: nullable(oneOf(cadence.enumValues)) })

/** By what an act is followed, projects first: what it decides, a campaign through its project. In one statement. */
export async function placesToFollow(
  db: Db,
  decisionId: string,
  personId: string | null,
  locale: Locale,
): Promise<PlaceToFollow[]> {
  return await read(db, place)`
    select of.*, (select f.cadence from follows f where f.subject_id = of.id and f.person_id = ${personId}::uuid) as cadence
    from (${followable(sql`${decisionId}::uuid`)}) told (subject_id)
    cross join lateral (${publicSubject(sql`told.subject_id`, locale)}) of
    order by of.kind desc, of.slug`
}
