import { sql } from 'drizzle-orm'
import { contributionKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'
import type { Actor } from '../../act.ts'
import { may } from '../../policy.ts'
import { joinSubject, officialColumn, subjectColumn, subjectName, whoAnswers } from '../../subjects/index.ts'
import { contributionsFor } from '../contributions/contributions-for.ts'
import { type AnswerShown, answerColumns } from '../contributions/discussion.ts'
import { type QuestionState, questionState } from './question-states.ts'
import { undoUntil } from './write-answer.ts'

/** A question, or a comment that asks, as its own page and the answer's forms show it. */
const askedRow = shape({
  id: uuid,
  kind: oneOf(contributionKinds),
  title: text,
  html: text,
  lang: oneOf(locales),
  at: instant,
  editedAt: nullable(instant),
  author: nullable(text),
  /** Null where nobody may read it. */
  class: nullable(oneOf(personClass.enumValues)),
  verified: bool,
  held: bool,
  withdrawnAt: nullable(instant),
  hiddenReason: nullable(text),
  subject: subjectColumn,
  official: nullable(officialColumn),
  dueOn: nullable(day),
  promisedOn: nullable(day),
  overdue: bool,
  acknowledgedAt: nullable(instant),
  answeredAt: nullable(instant),
  settled: nullable(bool),
  settledRemark: nullable(text),
  settledAt: nullable(instant),
  answer: nullable(json({ ...answerColumns, officialId: uuid })),
  useful: int,
  mine: bool,
  foundUseful: bool,
  now: instant,
})
type AskedRow = RowOf<typeof askedRow>
export type AskedShown = Omit<AskedRow, 'answer' | 'mine' | 'foundUseful'> & {
  answer: (AnswerShown & { officialId: string; undoUntil: Date }) | null
}
export type AskedPage = AskedShown & {
  state: QuestionState
  mine: boolean
  foundUseful: boolean
  can: {
    edit: boolean
    withdraw: boolean
    acknowledge: boolean
    answer: boolean
    settle: boolean
    undo: boolean
  }
}

/** One question (or comment that asks) with all that its page says, in one statement; null for who may not read it. */
export async function askedPage(db: Db, id: string, actor: Actor, locale: Locale): Promise<AskedPage | null> {
  const row = await askedById(db, sql`${id}`, locale, actor.id)
  if (!row) return null
  const { mine, foundUseful, ...shown } = row
  const readable = !shown.withdrawnAt && !shown.hiddenReason
  const state = questionState(shown)
  const hers = shown.official?.id === actor.id && may(actor, 'question.answer')
  const answers = readable && !shown.held && (hers || may(actor, 'question.answer-all'))
  return {
    ...shown,
    mine,
    foundUseful,
    state,
    can: {
      edit: mine && readable && !shown.answer,
      withdraw: mine && readable,
      acknowledge: answers && shown.kind === 'question' && state === 'asked',
      answer: answers && !shown.answer,
      settle: mine && shown.kind === 'question' && state === 'answered',
      undo: shown.answer?.officialId === actor.id && actor.id !== null && shown.now < shown.answer.undoUntil,
    },
  }
}

/** The row behind it; `id` is SQL, so that a link's token can name it too. */
export async function askedById(
  db: Db,
  id: ReturnType<typeof sql>,
  locale: Locale,
  viewerId: string | null,
): Promise<(AskedShown & { mine: boolean; foundUseful: boolean }) | null> {
  const [row] = await read(db, askedRow)`
    select c.id, c.kind, c.title, c.lang, c.at, c.edited_at as "editedAt", c.class, c.verified, c.mine,
      c.html, c.author, c.held_at is not null as held,
      c.withdrawn_at as "withdrawnAt", c.hidden_reason as "hiddenReason", c.useful_count as useful,
      ${subjectName} as subject, case when e.person_id is not null then jsonb_build_object('id', e.person_id,
        'slug', e.slug, 'name', e.name, 'title', e.title) end as official,
      q.due_on as "dueOn", q.promised_on as "promisedOn", q.acknowledged_at as "acknowledgedAt", coalesce(q.answered_at, w.at) as "answeredAt",
      coalesce(q.answered_at is null and q.due_on < city_today(), false) as overdue,
      ${ofAsker('settled')} as settled, ${ofAsker('settled_remark')} as "settledRemark",
      ${ofAsker('settled_at')} as "settledAt",
      case when w.id is not null then jsonb_build_object('id', w.id, 'name', o.name, 'slug', o.slug,
        'title', w.official_title, 'lang', w.lang, 'html', w.html, 'at', w.at, 'officialId', w.official_id) end as answer,
      exists (select from usefuls u where u.contribution_id = c.id and u.person_id = ${viewerId}::uuid) as "foundUseful",
      city_now() as now
    from ${contributionsFor(viewerId)} c
    join subjects s on s.id = c.subject_id and s.public_at <= city_now()
    left join questions q on q.id = c.id
    left join answers w on w.contribution_id = c.id and w.undone_at is null
    left join officials o on o.person_id = w.official_id
    ${joinSubject(sql`c.subject_id`, locale)}
    left join officials e on e.person_id = coalesce(q.official_id, ${whoAnswers})
    where c.id = ${id}`
  if (!row) return null
  return { ...row, answer: row.answer && { ...row.answer, undoUntil: undoUntil(row.answer.at) } }
}

// What the asker thought of the answer goes with her question.
const ofAsker = (column: string) =>
  sql`case when c.withdrawn_at is null and c.hidden_at is null then q.${sql.raw(column)} end`
