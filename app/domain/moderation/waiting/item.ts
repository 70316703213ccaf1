import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { PersonClass } from '#db/schema/index.ts'

export const waitingKinds = [
  'question',
  'comment',
  'notice',
  'held',
  'appeal',
  'claim',
  'milestone',
  'draft',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

/** One thing that waits for an official. `id` is what is settled: the contribution, the claim, the milestone, the project. */
export type WaitingItem = {
  kind: WaitingKind
  id: string
  since: Date
  /** The civil day by which it is owed, and whether that day has passed by the city's clock. */
  dueOn: string | null
  late: boolean
  title: string
  /** Sanitised when it was written; null where there is nothing to read. */
  html: string | null
  lang: Locale
  author: { name: string | null; class: PersonClass; verified: boolean } | null
  /** The project or official that it is about. */
  subject: { slug: string; title: string; kind: string; lang: Locale } | null
  /** She told the asker that she has read it. */
  acknowledged: boolean
  /** Notices on it, when it was reported. */
  notices: number
  reasons: string[]
  /** Why this viewer may not settle it herself, as the code of a refusal. */
  refused: 'own-contribution' | 'another-moderator-needed' | null
}

/** No kind fills the desk: the oldest first, and how many there are in all. */
export const atMost = 20

export type Waiting = { items: WaitingItem[]; total: number }
export type WaitingRow = Record<string, unknown>

/** The day by the city's clock. */
export const today = sql`(city_now() at time zone 'Europe/Paris')::date`

/** The columns of an item that is a contribution `c` by `a`, on a subject `s` as joined by `ofContribution`. */
export const contributionColumns = sql`
  c.id, c.title, c.html, c.lang, case when a.erased_at is null then a.display_name end as author, c.class, c.verified,
  s.kind as subject_kind, coalesce(p.slug, o.slug) as subject_slug,
  coalesce(local.title, french.title, o.name) as subject_title,
  case when local.title is null then 'fr' else local.lang end as subject_lang,
  count(*) over ()::int as total`

export const ofContribution = (locale: Locale) => sql`
  join people a on a.id = c.author_id
  join subjects s on s.id = c.subject_id
  ${projectOrOfficial(locale)}`

/** The name of the subject `s`, in the reader's language or in French. */
export const projectOrOfficial = (locale: Locale) => sql`
  left join projects p on p.id = s.id
  left join project_texts local on local.version_id = p.version_id and local.lang = ${locale}
  left join project_texts french on french.version_id = p.version_id and french.lang = 'fr'
  left join officials o on o.person_id = s.id`

export function asWaiting(kind: WaitingKind, rows: WaitingRow[]): Waiting {
  return { items: rows.map((row) => asItem(kind, row)), total: (rows[0]?.total as number | undefined) ?? 0 }
}

function asItem(kind: WaitingKind, row: WaitingRow): WaitingItem {
  return {
    kind,
    id: row.id as string,
    since: new Date(row.since as string),
    dueOn: (row.due_on as string | null | undefined) ?? null,
    late: Boolean(row.late),
    title: row.title as string,
    html: (row.html as string | null | undefined) ?? null,
    lang: row.lang as Locale,
    author:
      row.class === undefined
        ? null
        : {
            name: row.author as string | null,
            class: row.class as PersonClass,
            verified: row.verified as boolean,
          },
    subject: row.subject_slug
      ? {
          slug: row.subject_slug as string,
          title: row.subject_title as string,
          kind: row.subject_kind as string,
          lang: row.subject_lang as Locale,
        }
      : null,
    acknowledged: Boolean(row.acknowledged),
    notices: (row.notices as number | undefined) ?? 0,
    reasons: (row.reasons as string[] | undefined) ?? [],
    refused: (row.refused as WaitingItem['refused'] | undefined) ?? null,
  }
}
