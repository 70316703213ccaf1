import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, oneOf, read, shape, text, uuid } from '#db/read/index.ts'

const openSubject = shape({ id: uuid, title: text, lang: oneOf(locales), opinions: bool })

/** The public subjects that take comments, by name, to choose what somebody at the counter speaks of; `opinions` says whether they are open. */
export const openSubjects = (db: Db, locale: Locale) =>
  read(db, openSubject)`
    select s.id, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
      case when s.titles ? ${locale} then ${locale} else 'fr' end as lang,
      k.opinions and coalesce(s.opinions_open_at <= city_now() and city_now() < coalesce(s.opinions_close_at, 'infinity'), false) as opinions
    from subjects s join subject_kinds k on k.kind = s.kind
    where k.comments and s.slug is not null and s.public_at <= city_now() order by title`
