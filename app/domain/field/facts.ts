import { sql } from 'drizzle-orm'
import type { FieldState } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import { fact } from '../audit/index.ts'

/** The report that an event is about, as it stands now; its words are masked as everywhere. */
export const report = fact<{
  id: string
  number: number
  lang: Locale
  html: string
  /** Nobody may read its words any more. */
  gone: boolean
  dueOn: string
  /** Who owes the answer; null for the commune itself. */
  body: string | null
}>(
  () => sql`(
  select jsonb_build_object('id', r.id, 'number', r.number, 'lang', c.lang, 'html', c.html, 'gone', not c.standing,
    'dueOn', r.due_on, 'body', o.name)
  from field_reports r join contributions_for(n.person_id) c on c.id = r.id left join organisations o on o.id = r.body_id
  where r.id = e.subject_id)`,
)

/** The passage that the event names, or nothing of one; and the version that uses it. */
export const step = fact<{
  state: FieldState | null
  reopens: boolean
  /** Whose passage it is; null for the commune itself: the report may be another's since. */
  body: string | null
  lang: Locale
  html: string
  version: number | null
}>(
  () => sql`(
  select jsonb_build_object('state', s.state, 'reopens', coalesce(s.reopens, false), 'body', o.name, 'lang', coalesce(s.lang, 'fr'),
    'html', coalesce(s.html, ''), 'version', v.number)
  from (select e.details) d (said)
  left join field_steps s on s.id = (d.said ->> 'stepId')::uuid
  left join organisations o on o.id = s.body_id
  left join project_versions v on v.id = (d.said ->> 'versionId')::uuid)`,
)
