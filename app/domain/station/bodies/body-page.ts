import type { Db } from '#db/client.ts'
import { int, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'

const row = shape({ id: uuid, name: text, slug: text, places: int })
export type BodyShown = RowOf<typeof row>

/** A public body by its address; null where there is none. */
export async function bodyAt(db: Db, slug: string): Promise<BodyShown | null> {
  const [found] = await read(db, row)`
    select o.id, o.name, o.slug,
      (select count(*)::int from places p where p.body_id = o.id and p.closed_at is null) as places
    from organisations o where o.kind = 'public-body' and o.slug = ${slug}`
  return found ?? null
}

const named = shape({ slug: text, name: text })

/** Every public body, by name. */
export const everyBody = (db: Db) =>
  read(
    db,
    named,
  )`select o.slug, o.name from organisations o where o.kind = 'public-body' order by plain(o.name), o.id limit 200`
