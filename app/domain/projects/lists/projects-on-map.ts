import { phases } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { float, nullable, oneOf, read, shape, text } from '#db/read/index.ts'
import { conditions, publicProjects } from './list-filters.ts'

const onMap = shape({
  ...{ slug: text, title: text, lang: oneOf(locales), phase: oneOf(phases) },
  ...{ latitude: nullable(float), longitude: nullable(float) },
})

/** The public projects, where they lie: those that moved last first. */
export function projectsOnMap(db: Db, locale: Locale, { body }: { body?: string | undefined } = {}) {
  const { found, body: ofBody } = conditions({ words: [], ...(body ? { body } : {}) })
  return read(db, onMap)`
    select p.slug, x.title, x.lang, p.phase, p.latitude, p.longitude
    from ${publicProjects} cross join lateral (select * from project_texts x where x.version_id = p.version_id
      and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x
    where ${found} and ${ofBody} order by p.moved_at desc, p.id limit 300`
}
