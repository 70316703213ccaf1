import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Translated } from '#db/schema/index.ts'
import { type Fact, fact } from '../audit/index.ts'

export type Words = {
  id: string
  kind: 'comment' | 'question'
  title: string
  lang: Locale
  html: string
  /** The official's name, the organisation's, or the display name; null once the account was deleted. */
  by: string | null
  /** Withdrawn, hidden, or waiting for a moderator: its words are not for others to read. */
  gone: boolean
}

/** The words that the event is about, as its reader may read them; `html` is SQL over `contributions_for() c`. */
export const wordsAs = (html = sql`c.html`): Fact<Words> =>
  fact(
    () => sql`(
  select jsonb_build_object('id', c.id, 'kind', c.kind, 'title', c.title, 'lang', c.lang, 'html', ${html},
    'by', case when c.author is not null then coalesce(c.official_name, c.organisation, c.author) end,
    'gone', not c.standing)
  from contributions_for(n.person_id) c where c.id = e.subject_id)`,
  )

export const contribution = wordsAs()

/** The comment that the contribution replies to. */
export const parent = fact<Pick<Words, 'lang' | 'html'>>(
  () => sql`(
  select jsonb_build_object('lang', up.lang, 'html', up.html)
  from contributions_for(n.person_id) c join contributions_for(n.person_id) up on up.id = c.parent_id where c.id = e.subject_id)`,
)

export const question = fact<{ official: string; dueOn: string }>(
  () => sql`(
  select jsonb_build_object('official', o.name, 'dueOn', q.due_on)
  from questions q join officials o on o.person_id = q.official_id where q.id = e.subject_id)`,
)

/** What the asker said of the answer; her remark no longer once she has withdrawn the question. */
export const settlement = fact<{ settled: boolean; remark: string }>(
  () => sql`(
  select jsonb_build_object('settled', q.settled, 'remark', case when exists (
      select from contributions_for(n.person_id) c where c.id = q.id and c.standing) then coalesce(q.settled_remark, '') else '' end)
  from questions q where q.id = e.subject_id and q.settled is not null)`,
)

/** The answer that the event names, in force or undone since; else the one in force. */
export const answer = fact<{
  id: string
  by: string
  title: Translated
  lang: Locale
  html: string
  at: string
}>(
  () => sql`(
  select jsonb_build_object('id', a.id, 'by', o.name, 'title', a.official_title, 'lang', a.lang, 'html', a.html, 'at', a.at)
  from answers a join officials o on o.person_id = a.official_id
  where a.contribution_id = e.subject_id and case when e.details ? 'answerId'
    then a.id = (e.details ->> 'answerId')::uuid and (a.undone_at is null or e.verb = 'answer-undone')
    else a.undone_at is null end)`,
)

/** The version that answers the contribution, and what it says of it. */
export const answeringVersion = fact<{ number: number; note: string }>(
  () => sql`(
  select jsonb_build_object('number', v.number, 'note', coalesce((
    select va.note from version_answers va where va.version_id = v.id and va.contribution_id = e.subject_id), ''))
  from project_versions v where v.id = (e.details ->> 'versionId')::uuid)`,
)

/** How many contributions the version that an event names answers: what this area adds to a project's event. */
export const answeredByIt = fact<number>(
  () =>
    sql`(select count(*)::int from version_answers va where va.version_id = (e.details ->> 'versionId')::uuid)`,
)
