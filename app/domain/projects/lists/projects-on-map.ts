import { sql } from 'drizzle-orm'
import { phases } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { float, nullable, oneOf, read, shape, text } from '#db/read/index.ts'
import { conditions, publicProjects } from './list-filters.ts'

const onMap = shape({
  ...{ slug: text, title: text, lang: oneOf(locales), phase: oneOf(phases) },
  ...{ latitude: nullable(float), longitude: nullable(float) },
})

/** The public projects, where they lie, or those of one place: those that moved last first. */
export function projectsOnMap(
  db: Db,
  locale: Locale,
  { body, placeId }: { body?: string | undefined; placeId?: string } = {},
) {
  const { found, body: ofBody } = conditions({ words: [], ...(body ? { body } : {}) })
  return read(db, onMap)`
    select p.slug, x.title, x.lang, p.phase, l.latitude, l.longitude
    from ${publicProjects} left join places l on l.id = p.place_id
      cross join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x
    where ${found} and ${ofBody} and ${placeId ? sql`p.place_id = ${placeId}` : sql`true`}
    order by p.moved_at desc, p.id limit 300`
}
