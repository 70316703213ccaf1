import { sql } from 'drizzle-orm'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, day, nullable, oneOf, read, shape } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { commentDue } from '../../participation/index.ts'
import { may, whoActs } from '../../policy.ts'
import { proposalsOwedBy } from '../../proposals/index.ts'
import { whoAnswers } from '../../subjects/index.ts'
import {
  asWaiting,
  atMost,
  contributionColumns,
  ofContribution,
  ofContributions,
  today,
  type Waiting,
  type WaitingItem,
} from './item.ts'

const unanswered = sql`not exists (select from answers w where w.contribution_id = c.id and w.undone_at is null)`

const comment = shape({ ...ofContributions, dueOn: day, late: bool })
const question = shape({ ...comment.columns, acknowledged: bool, promisedOn: nullable(day) })
const owed = shape({ ...question.columns, kind: oneOf(['question', 'comment']) })

/** Questions put to this official that nobody has answered. */
export async function questionsTo(
  db: Db,
  officialId: string,
  locale: Locale,
  most = atMost,
): Promise<Waiting> {
  const rows = await read(db, question)`
    select ${contributionColumns}, c.at as since, q.due_on as "dueOn", q.due_on < ${today} as late,
      q.acknowledged_at is not null as acknowledged, q.promised_on as "promisedOn"
    from questions q
    join contributions_for(null) c on c.id = q.id
    ${ofContribution(locale)}
    where q.official_id = ${officialId} and q.answered_at is null and c.standing
    order by c.at, c.id limit ${most}`
  return asWaiting('question', rows)
}

/** Comments that ask for an answer where she is the one who answers. */
export async function commentsThatAsk(
  db: Db,
  officialId: string,
  locale: Locale,
  answerDays: number,
  most = atMost,
): Promise<Waiting> {
  const due = commentDue(answerDays)
  const rows = await read(db, comment)`
    select ${contributionColumns}, c.at as since, ${due} as "dueOn", ${due} < ${today} as late
    from contributions_for(null) c
    ${ofContribution(locale)}
    where ${whoAnswers} = ${officialId} and c.asks_answer and c.kind = 'comment' and c.standing
      and ${unanswered}
    order by c.at, c.id limit ${most}`
  return asWaiting('comment', rows)
}

/** Proposals that this official examines. */
export async function proposalsToExamine(db: Db, officialId: string): Promise<Waiting> {
  const rows = await proposalsOwedBy(db, officialId, atMost)
  return asWaiting(
    'proposal',
    rows.map(({ slug, ...row }) => ({
      ...row,
      subject: {
        id: row.id,
        ...subjectPlace('proposal', slug),
        title: row.title,
        lang: row.lang,
        discussed: true,
      },
    })),
  )
}

/** Everything that asks for this official's answer, the oldest first: at most a hundred of each kind. */
export async function answersOwedBy(db: Db, actor: Actor, locale: Locale): Promise<WaitingItem[]> {
  const me = whoActs(actor)
  const { answerDays } = await settingsOf(db)
  const kinds = await Promise.all([
    questionsTo(db, me, locale, 100),
    commentsThatAsk(db, me, locale, answerDays, 100),
  ])
  return kinds.flatMap(({ items }) => items).sort((a, b) => a.since.getTime() - b.since.getTime())
}

/** One contribution that this official may answer (hers, or any for the mayor); null when there is nothing to answer. */
export async function owedAnswer(
  db: Db,
  contributionId: string,
  actor: Actor,
  locale: Locale,
): Promise<WaitingItem | null> {
  const { answerDays } = await settingsOf(db)
  const due = sql`coalesce(q.due_on, ${commentDue(answerDays)})`
  const [row] = await read(db, owed)`
    select ${contributionColumns}, c.kind, c.at as since, ${due} as "dueOn", ${due} < ${today} as late,
      q.acknowledged_at is not null as acknowledged, q.promised_on as "promisedOn"
    from contributions_for(null) c
    left join questions q on q.id = c.id
    ${ofContribution(locale)}
    where c.id = ${contributionId} and c.kind <> 'proposal' and c.asks_answer and c.standing and ${unanswered}
      and (${may(actor, 'question.answer-all')} or coalesce(q.official_id, ${whoAnswers}) = ${whoActs(actor)})`
  return row ? (asWaiting(row.kind, [row]).items[0] ?? null) : null
}
