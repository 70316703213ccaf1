import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { oneOf, read, shape, text, uuid } from '#db/read/index.ts'

const project = shape({ id: uuid, title: text, lang: oneOf(locales) })

/** The public projects that a proposal may join, by name. */
export const projectsToJoin = (db: Db, locale: Locale) =>
  read(db, project)`
    select s.id, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
      case when s.titles ? ${locale} then ${locale} else 'fr' end as lang
    from subjects s where s.kind = 'project' and s.public_at <= city_now() and not s.given_up order by title limit 500`
