import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, instant, json, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { counterKinds, counterMethods, personClass, stance } from '#db/schema/index.ts'
import { joinSubject, subjectColumn, subjectName } from '../subjects/index.ts'

/** A yes as a page, a letter or a mail shows it. The agents' names are for the desk and for herself, never for the public. */
const consent = shape({
  id: uuid,
  person: json({ id: uuid, name: text, locale: oneOf(locales), hasAccount: bool }),
  kind: oneOf(counterKinds),
  subject: subjectColumn,
  class: nullable(oneOf(personClass.enumValues)),
  method: oneOf(counterMethods),
  askedBy: json({ id: uuid, name: text }),
  givenBy: nullable(json({ id: uuid, name: text })),
  printedBy: nullable(uuid),
  at: instant,
  expiresAt: instant,
  givenAt: nullable(instant),
  usedAt: nullable(instant),
  takenBackAt: nullable(instant),
  expired: bool,
  /** What was entered by it, as far as it still stands. */
  stance: nullable(oneOf(stance.enumValues)),
  words: nullable(json({ lang: oneOf(locales), html: text, body: text })),
})
export type ConsentShown = RowOf<typeof consent>

/** One yes; null when there is none, or when its person erased her account. */
export async function consentShown(db: Db, id: string, locale: Locale): Promise<ConsentShown | null> {
  const [row] = await shown(db, locale, sql`k.id = ${id}`)
  return row ?? null
}

/** What was entered for a person, the latest first. */
export const enteredFor = (db: Db, personId: string, locale: Locale): Promise<ConsentShown[]> =>
  shown(db, locale, sql`k.person_id = ${personId} and k.used_at is not null and k.kind <> 'class'`)

/** What waits for a second agent's signature, or for another to use a yes that she gave: for an agent's counter. */
export const consentsWaiting = (db: Db, agentId: string, locale: Locale): Promise<ConsentShown[]> =>
  shown(
    db,
    locale,
    sql`k.used_at is null and k.expires_at > city_now() and (
      k.method in ('two-agents', 'letter') and k.given_at is null
      or k.given_at is not null and ${agentId} in (k.asked_by, k.given_by))`,
  )

/** Whether she gave her own opinion, over which nothing is entered: told to the agent once she has said yes, and not before. */
export async function ownOpinionStands(db: Db, consentId: string): Promise<boolean> {
  const [row] = await read(db, standing)`
    select exists (select from opinions o join counter_consents k on k.person_id = o.person_id and k.subject_id = o.subject_id
      where k.id = ${consentId} and k.kind = 'opinion' and k.given_at is not null and o.entered_by is null) as stands`
  return row!.stands // whether something exists is one row
}

const standing = shape({ stands: bool })

const shown = (db: Db, locale: Locale, which: SQL): Promise<ConsentShown[]> =>
  read(db, consent)`
    select k.id, k.kind, k.class, k.method, k.at, k.expires_at as "expiresAt", k.given_at as "givenAt", k.used_at as "usedAt",
      k.taken_back_at as "takenBackAt", k.expires_at <= city_now() as expired, k.printed_by as "printedBy",
      jsonb_build_object('id', p.id, 'name', p.display_name, 'locale', p.locale, 'hasAccount', p.email is not null) as person,
      ${subjectName} as subject,
      jsonb_build_object('id', a.id, 'name', a.display_name) as "askedBy",
      case when g.id is not null then jsonb_build_object('id', g.id, 'name', g.display_name) end as "givenBy",
      coalesce(o.stance, c.stance) as stance,
      case when c.id is not null then jsonb_build_object('lang', c.lang, 'html', c.html, 'body', c.body) end as words
    from counter_consents k
    join people p on p.id = k.person_id and p.erased_at is null
    join people a on a.id = k.asked_by
    left join people g on g.id = k.given_by
    left join opinions o on o.consent_id = k.id
    left join contributions c on c.consent_id = k.id and c.withdrawn_at is null and c.hidden_at is null
    ${joinSubject(sql`k.subject_id`, locale)}
    where ${which} order by k.at desc, k.id desc limit 50`
