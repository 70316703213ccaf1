import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, int, json, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'

const changed = shape({
  project: json({ slug: text, title: text, lang: oneOf(locales) }),
  version: int,
  at: instant,
  /** Why the version came. */
  reason: text,
  /** How many contributions it answers, and one of them in its author's own words. */
  contributions: int,
  said: json({ id: uuid, text, lang: oneOf(locales), class: oneOf(personClass.enumValues), note: text }),
})
export type SaidAndChanged = RowOf<typeof changed>

/** "You said, we changed": the newest versions that answer somebody who can still be read. One query. */
export async function saidAndChanged(db: Db, locale: Locale, size = 3): Promise<SaidAndChanged[]> {
  return read(db, changed)`
    with answering as materialized (
      select v.id, v.project_id, v.number, v.at, v.reason, count(*)::int as contributions, min(c.id::text)::uuid as said
      from version_answers a
      join project_versions v on v.id = a.version_id
      join contributions_for(null) c on c.id = a.contribution_id
      where c.standing
      group by v.id order by v.at desc limit ${size})
    select jsonb_build_object('slug', p.slug, 'title', coalesce(local.title, french.title),
        'lang', coalesce(local.lang, french.lang)) as project,
      v.number as version, v.at, v.reason, v.contributions,
      jsonb_build_object('id', c.id, 'text', ${beginning}, 'lang', c.lang, 'class', c.class, 'note', a.note) as said
    from answering v
    join projects p on p.id = v.project_id
    join contributions_for(null) c on c.id = v.said
    join version_answers a on a.version_id = v.id and a.contribution_id = v.said
    left join project_texts local on local.version_id = p.version_id and local.lang = ${locale}
    left join project_texts french on french.version_id = p.version_id and french.lang = 'fr'
    order by v.at desc`
}

/** How it begins, as plain text: without its marks, cut at a word. */
const beginning = sql`(
  select case when length(plain) <= 180 then plain else regexp_replace(left(plain, 180), '\\s+\\S*$', '') || '…' end
  from (select regexp_replace(regexp_replace(c.body, '\\[([^]]*)\\]\\([^)]*\\)', '\\1', 'g'), '[*_#>\`]+|\\s+', ' ', 'g') as plain) p)`
