import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, int, json, nullable, type RowOf, read, shape, stored, text, uuid } from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'

const choiceRow = shape({ id: uuid, name: text, body: nullable(text), days: int })
export type CategoryChoice = RowOf<typeof choiceRow>

/** What a report may be about, in its order: eight at most, each with who is in charge and within how many days. */
export const openCategories = (db: Db, locale: Locale) =>
  read(db, choiceRow)`
    select k.id, coalesce(k.names ->> ${locale}, k.names ->> 'fr') as name, b.name as body, k.days
    from field_categories k left join organisations b on b.id = k.body_id where k.closed_at is null order by k.position`

const deskRow = shape({
  id: uuid,
  slug: text,
  names: stored<Translated>(),
  body: nullable(json({ id: uuid, name: text })),
  mailbox: nullable(text),
  days: int,
  position: int,
  revision: int,
  closed: bool,
})
export type CategoryAtDesk = RowOf<typeof deskRow>

/** All of them for the desk, those that are closed last. */
export const everyCategory = (db: Db) =>
  read(db, deskRow)`
    select k.id, k.slug, k.names, case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as body,
      k.mailbox::text as mailbox, k.days, k.position, k.revision, k.closed_at is not null as closed
    from field_categories k left join organisations b on b.id = k.body_id order by k.closed_at is not null, k.position, k.slug`
