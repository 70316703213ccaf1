import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { PersonClass } from '#db/schema/index.ts'

export type SaidAndChanged = {
  project: { slug: string; title: string; lang: Locale }
  version: number
  at: Date
  /** Why the version came. */
  reason: string
  /** How many contributions it answers, and one of them in its author's own words. */
  contributions: number
  said: { id: string; text: string; lang: Locale; class: PersonClass; note: string }
}

/** "You said, we changed": the newest versions that answer somebody who can still be read. One query. */
export async function saidAndChanged(db: Db, locale: Locale, size = 3): Promise<SaidAndChanged[]> {
  const rows = await db.execute<Omit<SaidAndChanged, 'at'> & { at: string }>(sql`
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
    order by v.at desc`)
  return [...rows].map((row) => ({ ...row, at: new Date(row.at) }))
}

/** How it begins, as plain text: without its marks, cut at a word. */
const beginning = sql`(
  select case when length(plain) <= 180 then plain else regexp_replace(left(plain, 180), '\\s+\\S*$', '') || '…' end
  from (select regexp_replace(regexp_replace(c.body, '\\[([^]]*)\\]\\([^)]*\\)', '\\1', 'g'), '[*_#>\`]+|\\s+', ' ', 'g') as plain) p)`
