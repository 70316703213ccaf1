import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { float, nullable, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'

const said = shape({ id: uuid, name: text, latitude: nullable(float), longitude: nullable(float) })
export type PlaceSaid = RowOf<typeof said>
/** Places by their ids. */
export type PlacesSaid = ReadonlyMap<string, PlaceSaid>

/** What the register says of these places now, in French; those that it does not have are left out. */
export async function placesSaid(db: Db, ids: readonly (string | null)[]): Promise<PlacesSaid> {
  const known = ids.filter((id) => id !== null)
  if (known.length === 0) return new Map()
  const rows = await read(db, said)`
    select id, names ->> 'fr' as name, latitude, longitude from places where id = any(${sql.param(known)}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}

const found = shape({ id: uuid })

/** The place in use that bears this name in one of its languages; null where there is none, or more than one. */
export async function placeNamed(db: Db, name: string): Promise<string | null> {
  if (!name) return null
  const rows = await read(db, found)`
    select p.id from places p where p.closed_at is null
      and exists (select from jsonb_each_text(p.names) n where plain(n.value) = plain(${name})) limit 2`
  return rows.length === 1 ? rows[0]!.id : null // just counted
}
