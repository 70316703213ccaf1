import { type SQL, sql } from 'drizzle-orm'
import { type SearchedKind, searchedKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { int, oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'
import { bulletinHolds } from '../station/index.ts'

const found = shape({
  /** What its address is made of: its own word, or its id. */
  key: text,
  title: text,
  lang: oneOf(locales),
  /** What it is, in a line. */
  note: text,
  /** How many there are of its kind. */
  many: int,
})
export type Found = Omit<RowOf<typeof found>, 'many'>
export type FoundOfKind = { many: number; first: Found[] }

/** Of each kind that the site has, what holds all of these words, however they are spelt: the likest first. */
export async function search(
  db: Db,
  locale: Locale,
  words: string[],
  most = 5,
): Promise<Record<SearchedKind, FoundOfKind>> {
  const ask = async (kind: SearchedKind) => {
    if (words.length === 0) return [kind, { many: 0, first: [] }] as const
    const { from, key, title, lang, note, like, text } = asked(locale)[kind]
    const rows = await read(db, found)`
      select ${key} as key, ${title} as title, ${lang} as lang, ${note} as note, (count(*) over ())::int as many
      from ${from} and ${all(words.map((word) => sql`${like(word)}`))}
      order by ${sum(words.map((word) => sql`word_similarity(plain(${word}), plain(${text}))`))} desc, 1
      limit ${most}`
    return [kind, { many: rows[0]?.many ?? 0, first: rows.map(({ many, ...one }) => one) }] as const
  }
  const kinds = []
  // One after the other: all at once, two readers who search would hold every connection.
  for (const kind of searchedKinds) kinds.push(await ask(kind))
  return Object.fromEntries(kinds) as Record<SearchedKind, FoundOfKind>
}

const all = (parts: SQL[]) => sql.join(parts, sql` and `)
const sum = (parts: SQL[]) => sql.join(parts, sql` + `)

/** All that a consultation or a budget is called and says of itself, in each language. */
const ofConsultation = sql`concat_ws(' ', c.titles ->> 'fr', c.titles ->> 'it', c.titles ->> 'en', c.summaries ->> 'fr',
  c.summaries ->> 'it', c.summaries ->> 'en')`

type Asked = { from: SQL; key: SQL; title: SQL; lang: SQL; note: SQL; like: (word: string) => SQL; text: SQL }

function asked(locale: Locale): Record<SearchedKind, Asked> {
  const inLocale = (column: SQL) => sql`coalesce(${column} ->> ${locale}, ${column} ->> 'fr', '')`
  const langOf = (column: SQL) => sql`case when ${column} ? ${locale} then ${locale} else 'fr' end`
  return {
    projects: {
      from: sql`projects p join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x on true where p.published_at is not null`,
      ...{ key: sql`p.slug`, title: sql`x.title`, lang: sql`x.lang`, note: sql`x.summary` },
      ...{ like: (word) => sql`p.id in (select projects_like(${word}))`, text: sql`p.search_text` },
    },
    dossiers: {
      from: sql`dossiers d where d.published_at is not null`,
      ...{ key: sql`d.slug`, title: inLocale(sql`d.title`), lang: langOf(sql`d.title`) },
      note: inLocale(sql`d.summary`),
      ...{ like: (word) => sql`d.id in (select dossiers_like(${word}))`, text: sql`d.search_text` },
    },
    proposals: {
      from: sql`proposals p join contributions_for(null) c on c.id = p.id where c.standing`,
      ...{ key: sql`p.slug`, title: sql`c.title`, lang: sql`c.lang`, note: sql`p.summary` },
      ...{ like: (word) => sql`p.id in (select proposals_like(${word}))`, text: sql`p.search_text` },
    },
    consultations: {
      from: sql`consultations c where c.state <> 'draft' and c.kind = 'consultation'`,
      ...{ key: sql`c.slug`, title: inLocale(sql`c.titles`), lang: langOf(sql`c.titles`) },
      note: inLocale(sql`c.summaries`),
      like: (word) => sql`holds(plain(${ofConsultation}), plain(${word}))`,
      text: inLocale(sql`c.titles`),
    },
    budgets: {
      from: sql`consultations c join budgets b on b.id = c.id where b.published_at is not null`,
      ...{ key: sql`c.slug`, title: inLocale(sql`c.titles`), lang: langOf(sql`c.titles`) },
      note: inLocale(sql`c.summaries`),
      like: (word) => sql`holds(plain(${ofConsultation}), plain(${word}))`,
      text: inLocale(sql`c.titles`),
    },
    services: {
      from: sql`services s where s.closed_at is null`,
      ...{
        key: sql`s.slug`,
        title: inLocale(sql`s.names`),
        lang: langOf(sql`s.names`),
        note: inLocale(sql`s.about`),
      },
      ...{ like: (word) => sql`s.id in (select services_like(${word}))`, text: sql`s.search_text` },
    },
    bulletins: {
      from: sql`bulletins b join bulletin_versions v on v.bulletin_id = b.id and v.number = b.revision
        join organisations o on o.id = b.body_id where true`,
      ...{ key: sql`b.slug`, title: inLocale(sql`v.titles`), lang: langOf(sql`v.titles`), note: sql`o.name` },
      ...{ like: bulletinHolds, text: inLocale(sql`v.titles`) },
    },
    reports: {
      from: sql`field_reports r join contributions_for(null) c on c.id = r.id join subjects s on s.id = r.id
        where c.standing`,
      ...{ key: sql`r.number::text`, title: inLocale(sql`s.titles`), lang: langOf(sql`s.titles`) },
      note: inLocale(sql`s.summaries`),
      ...{ like: (word) => sql`r.id in (select field_reports_like(${word}))`, text: sql`left(c.body, 600)` },
    },
    places: {
      from: sql`places p where true`,
      ...{
        key: sql`p.slug`,
        title: inLocale(sql`p.names`),
        lang: langOf(sql`p.names`),
        note: sql`p.address`,
      },
      ...{ like: (word) => sql`p.id in (select places_like(${word}))`, text: sql`p.search_text` },
    },
    decisions: {
      from: sql`decisions d where true`,
      ...{ key: sql`d.slug`, title: inLocale(sql`d.title`), lang: langOf(sql`d.title`), note: sql`d.number` },
      ...{ like: (word) => sql`d.id in (select decisions_like(${word}))`, text: sql`d.search_text` },
    },
    campaigns: {
      from: sql`campaigns c where c.opened_at is not null`,
      ...{ key: sql`c.slug`, title: inLocale(sql`c.title`), lang: langOf(sql`c.title`) },
      note: inLocale(sql`c.purpose`),
      like: (word) => sql`c.id in (select campaigns_like(${word}))`,
      text: inLocale(sql`c.title`),
    },
    questions: {
      from: sql`contributions_for(null) c where c.kind = 'question' and c.standing`,
      ...{ key: sql`c.id::text`, title: sql`c.title`, lang: sql`c.lang`, note: sql`coalesce(c.author, '')` },
      ...{ like: (word) => sql`c.id in (select questions_like(${word}))`, text: sql`c.title` },
    },
    officials: {
      from: sql`officials o where coalesce(o.until, 'infinity') >= city_today()`,
      ...{ key: sql`o.slug`, title: sql`o.name`, lang: sql`'fr'`, note: inLocale(sql`o.title`) },
      ...{ like: (word) => sql`o.person_id in (select officials_like(${word}))`, text: sql`o.name` },
    },
  }
}
