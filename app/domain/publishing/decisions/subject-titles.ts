import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type Of, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { DecidedKind } from '#db/schema/index.ts'
import { decidedKinds } from '#db/schema/index.ts'

/** What a decision decides, as a reader is led there: public subjects and campaigns, each with its title. */
export const decidedColumns = {
  id: uuid,
  kind: oneOf(decidedKinds),
  path: text,
  slug: text,
  title: text,
  lang: oneOf(locales),
}
export type Decided = Of<typeof decidedColumns>
const decidedRow = shape(decidedColumns)

/** The public subjects linked to the decision of this id, as a JSON array, projects first. */
export const decidedBy = (decisionId: SQL, locale: Locale) => sql`coalesce((
  select jsonb_agg(to_jsonb(of) order by of.kind desc, of.slug) from decision_links lin
  cross join lateral (${publicSubject(sql`lin.subject_id`, locale)}) of
  where lin.decision_id = ${decisionId}), '[]')`

/** The public subject at this address; null where there is none. */
export async function decidedAt(
  db: Db,
  kind: DecidedKind,
  slug: string,
  locale: Locale,
): Promise<Decided | null> {
  const id = sql`(select id from ${sql.identifier(`${kind}s`)} where slug = ${slug})`
  const [found] = await read(db, decidedRow)`${publicSubject(id, locale)}`
  return found ?? null
}

/** The subject of this id as a row of `Decided`; none while it is not public. */
export const publicSubject = (id: SQL, locale: Locale) => sql`
  select s.id, s.kind, k.path, s.slug, ${titled(sql`s.titles`, locale)}
    from subjects s join subject_kinds k on k.kind = s.kind
    where s.id = ${id} and s.public_at is not null and s.slug is not null
  union all
  select cam.id, 'campaign', 'campagnes', cam.slug, ${titled(sql`cam.title`, locale)} from campaigns cam
    where cam.id = ${id} and cam.opened_at is not null`

/** A translated title in the language or in French, and which of the two it is. */
export function titled(title: SQL, locale: Locale): SQL {
  return sql`
  coalesce(${title} ->> ${locale}, ${title} ->> 'fr') as title,
  case when ${title} ? ${locale} then ${locale} else 'fr' end as lang`
}
