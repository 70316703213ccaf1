import { sql } from 'drizzle-orm'
import type { Hers } from '../hers.ts'
import { forgetInfoReader } from './infos/receive-infos.ts'
import { forgetPushesOf } from './pushes/receive-pushes.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    bulletin_mails: (id) => sql`
      select r.locale, r.audiences, r.categories, r.places, r.cadence, r.since,
        (select jsonb_agg(jsonb_build_object('version_id', m.version_id, 'at', m.sending_at) order by m.id)
          from bulletin_mails m where m.reader_id = r.id) as told
      from info_readers r
      where r.person_id = ${id} or r.email = (select p.email from people p where p.id = ${id})`,
    pushes: (id) => sql`
      select split_part(s.endpoint, '/', 3) as service, s.locale, s.at from push_subscriptions s where s.person_id = ${id}`,
    bulletin_asks: (id) => sql`
      select a.locale, a.audiences, a.categories, a.places, a.cadence, a.asked_at
      from info_asks a where a.email = (select p.email from people p where p.id = ${id})`,
  },
  becomes: {
    'info_readers.person_id': 'gone',
    'info_readers.email': 'gone',
    'info_asks.email': 'gone',
    'push_subscriptions.person_id': 'gone',
    'info_readers.places': 'ids of places: gone with her row',
    'info_asks.places': 'the same',
    'place_imports.file_name': 'the name of a file of public places',
    'services.phone': 'the telephone of a service',
  },
  ofAnOffice: [
    'place_imports.by',
    'service_words.by',
    'services.elected_id',
    'bulletin_versions.by',
    'bulletin_endings.by',
    'info_orders.by',
  ],
  erase: async (act, erased) => {
    await forgetInfoReader(act, erased)
    await forgetPushesOf(act, erased)
  },
}
