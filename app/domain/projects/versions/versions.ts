import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import type { TextChanges } from '#db/schema/index.ts'
import { withItsPictures } from '../files/pictures-of-text.ts'

const line = { number: int, at: instant, by: text, reason: text }
const versionLine = json({ ...line, answered: int })
export type VersionLine = ValueOf<typeof versionLine>
const versionsRow = shape({ title: text, lang: oneOf(locales), versions: list(versionLine) })

const versionText = json({ lang: oneOf(locales), title: text, summary: text, body: text, html: text })
const answered = json({
  id: uuid,
  kind: oneOf(['comment', 'question']),
  title: text,
  lang: oneOf(locales),
  html: text,
  author: nullable(text),
  at: instant,
  note: text,
})
const versionRow = shape({
  ...line,
  id: uuid,
  project: json({ slug: text, title: text, titleLang: oneOf(locales), current: int }),
  text: versionText,
  /** What it changed; null for the first, where the version before was not yet translated, and where none were kept. */
  changes: nullable(stored<TextChanges>()),
  /** The text of the version before in the same language, where its changes were not kept. */
  before: nullable(versionText),
  contributions: list(answered),
  /** What changed beside the texts; people and bodies by their names. */
  facts: list(json({ field: text, was: text, became: text })),
})
export type Version = RowOf<typeof versionRow> & { answered: number }

/** The versions of a public project, newest first, with its title; null where the public sees nothing. */
export async function versionsOf(
  db: Db,
  slug: string,
  locale: Locale,
): Promise<{ title: string; titleLang: Locale; versions: VersionLine[] } | null> {
  const [row] = await read(db, versionsRow)`
    select x.title, x.lang, (select jsonb_agg(jsonb_build_object('number', v.number, 'at', v.at, 'reason', v.reason,
        'by', coalesce(o.name, w.display_name), 'answered', (select count(*) from version_answers a where a.version_id = v.id))
        order by v.number desc)
      from project_versions v join people w on w.id = v.by left join officials o on o.person_id = v.by
      where v.project_id = p.id) as versions
    from projects p cross join lateral ${textIn(sql`p.version_id`, locale)} x
    where p.slug = ${slug} and p.published_at is not null`
  return row ? { title: row.title, titleLang: row.lang, versions: row.versions } : null
}

/** One version whole, with what it changed and the contributions that it answers, in one statement. */
export async function versionOf(
  db: Db,
  slug: string,
  number: number,
  locale: Locale,
): Promise<Version | null> {
  if (!Number.isInteger(number) || number < 1 || number > 100_000) return null
  const [row] = await read(db, versionRow)`
    select v.id, v.number, v.at, v.reason, coalesce(o.name, w.display_name) as by,
      jsonb_build_object('slug', p.slug, 'title', now.title, 'titleLang', now.lang, 'current', c.number) as project,
      to_jsonb(x) - 'version_id' as text,
      k.changes,
      (select to_jsonb(y) - 'version_id' from project_versions b join project_texts y on y.version_id = b.id
        where k.changes is null and b.project_id = p.id and b.number = v.number - 1 and y.lang = x.lang) as before,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'title', t.title, 'lang', t.lang,
          'html', t.html, 'author', t.author, 'at', t.at, 'note', a.note)
          order by t.at)
        from version_answers a join contributions_for(null) t on t.id = a.contribution_id
        where a.version_id = v.id and t.standing), '[]')
        as contributions,
      coalesce((select jsonb_agg(jsonb_build_object('field', f.field, 'was', coalesce(${named(sql`f.was`)}, ''),
          'became', coalesce(${named(sql`f.became`)}, '')))
        from jsonb_to_recordset(v.changes) as f(field text, was text, became text)), '[]') as facts
    from projects p
      join project_versions v on v.project_id = p.id and v.number = ${number}
      join project_versions c on c.id = p.version_id
      join people w on w.id = v.by left join officials o on o.person_id = v.by
      cross join lateral ${textIn(sql`v.id`, locale)} x
      cross join lateral ${textIn(sql`p.version_id`, locale)} now
      left join project_changes k on k.version_id = v.id and k.lang = x.lang
    where p.slug = ${slug} and p.published_at is not null`
  if (!row) return null
  const ofProject = sql`(select v.project_id from project_versions v where v.id = ${row.id})`
  const html = await withItsPictures(db, row.text.html, ofProject, locale)
  return { ...row, text: { ...row.text, html }, answered: row.contributions.length }
}

const named = (value: SQL) => sql`case f.field
    when 'electedId' then (select z.name from officials z where z.person_id::text = ${value})
    when 'agentId' then (select z.display_name from people z where z.id::text = ${value} and z.erased_at is null)
    when 'bodyId' then (select z.name from organisations z where z.id::text = ${value}) else ${value} end`

/** A version's text in the reader's language, or in French. */
const textIn = (versionId: unknown, locale: Locale) => sql`(select * from project_texts
  where version_id = ${versionId} and lang in ('fr', ${locale}) order by lang = 'fr' limit 1)`
