import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { read, shape, text, uuid } from '#db/read/index.ts'

const row = shape({ id: uuid, title: text })

/** The public projects and acts to which a result may lead, the ones that moved last first; 100 at most. */
export const mayLeadTo = (db: Db, locale: Locale) =>
  read(db, row)`
    select s.id, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title from subjects s
    where s.kind in ('project', 'decision') and s.public_at <= city_now() order by s.moved_at desc, s.id limit 100`
