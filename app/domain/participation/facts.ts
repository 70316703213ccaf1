import { sql } from 'drizzle-orm'
import type { ContributionKind } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import type { PersonClass, Translated } from '#db/schema/index.ts'
import { type Fact, fact } from '../audit/index.ts'

export type Words = {
  id: string
  kind: ContributionKind
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

/** The same, with the official of whom the event spoke: to whoever it was passed on since, what was said before stays hers. */
export const questionThen = fact<{ official: string; dueOn: string }>(
  () => sql`(
  select jsonb_build_object('official', o.name, 'dueOn', q.due_on)
  from questions q join officials o on o.person_id = coalesce((e.details ->> 'officialId')::uuid, q.official_id) where q.id = e.subject_id)`,
)

/** By which day the official promised her answer, and by which she had before. */
export const promise = fact<{ official: string; by: string; before: string | null }>(
  () => sql`(
  select jsonb_build_object('official', o.name, 'by', e.details ->> 'by', 'before', e.details ->> 'before')
  from officials o where o.person_id = (e.details ->> 'officialId')::uuid)`,
)

/** Who handed a question to whom: she who had it, or the mayor. */
export const handed = fact<{ from: string; to: string }>(
  () => sql`(
  select jsonb_build_object('from', was.name, 'to', o.name) from officials was, officials o
  where was.person_id = coalesce(e.details ->> 'by', e.details ->> 'from')::uuid and o.person_id = (e.details ->> 'officialId')::uuid)`,
)

/** What the asker said of the answer; her remark no longer once she has withdrawn the question. */
export const settlement = fact<{ settled: boolean; remark: string; lang: Locale }>(
  () => sql`(
  select jsonb_build_object('settled', q.settled, 'remark', case when exists (
      select from contributions_for(n.person_id) c where c.id = q.id and c.standing) then coalesce(q.settled_remark, '') else '' end,
    'lang', (select c.lang from contributions_for(n.person_id) c where c.id = q.id))
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

/** What somebody wrote, as a knot names it: where it stands and since when. */
export const placeOfWords = fact<{ id: string; kind: ContributionKind; at: string }>(
  () => sql`(
  select jsonb_build_object('id', c.id, 'kind', c.kind, 'at', c.at) from contributions_for(n.person_id) c where c.id = e.subject_id)`,
)

/** To which class its author belongs; null where nobody may know. */
export const classOfWords = fact<PersonClass>(
  () => sql`(select c.class::text from contributions_for(n.person_id) c where c.id = e.subject_id)`,
)

const itsAnswer = sql`answers a where a.contribution_id = e.subject_id and a.undone_at is null
  and (not e.details ? 'answerId' or a.id = (e.details ->> 'answerId')::uuid)`
/** SQL that holds for words that everybody may read. */
export const isReadable = sql`exists (select from contributions_for(n.person_id) c where c.id = e.subject_id and c.standing)`

/** Who answered, as a knot names her; nothing once the answer was taken back. */
export const answerer = fact<{ id: string; by: string; slug: string; title: Translated }>(
  () => sql`(
  select jsonb_build_object('id', a.id, 'by', o.name, 'slug', o.slug, 'title', a.official_title)
  from (select * from ${itsAnswer}) a join officials o on o.person_id = a.official_id limit 1)`,
)

/** SQL that holds while the answer that the event names is in force. */
export const answerStands = sql`exists (select from ${itsAnswer})`
/** The same, while everybody may read what it answers. */
export const answerIsRead = sql`${answerStands} and ${isReadable}`

/** SQL that holds for words that everybody may read, and that were answered or taken up. */
export const isHeeded = sql`${isReadable} and (
  exists (select from answers a where a.contribution_id = e.subject_id and a.undone_at is null)
  or exists (select from version_answers v where v.contribution_id = e.subject_id))`

/** SQL that holds while words wait for a moderator. */
export const isHeld = sql`exists (
  select from contributions_for(n.person_id) c where c.id = e.subject_id and c.held_at is not null)`

/** SQL that holds for a question that was read before it was answered, by whoever has it or had it before. */
export const readFirst = sql`not exists (select from questions q where q.id = e.subject_id
  and q.acknowledged_at = e.at and q.answered_at = q.acknowledged_at)`
