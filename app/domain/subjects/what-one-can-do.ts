import { type SQL, sql } from 'drizzle-orm'
import { bool, instant, json, nullable, type ValueOf } from '#db/read/index.ts'

/** What the city's time and a subject's state say of taking part, each with its date or the reason why not. */
export type OpinionsNow =
  | { open: true; until: Date | null }
  | { open: false; why: 'never' | 'halted' }
  | { open: false; why: 'not-yet'; from: Date }
  | { open: false; why: 'closed'; since: Date }

export type WhatOneCanDo = { opinion: OpinionsNow; comment: boolean; ask: boolean; follow: boolean }

/** How a subject stands, and what its kind takes: how `standing` and `takes` are read. */
export const standingColumns = {
  takes: json({ comments: bool, opinions: bool, supports: bool, questions: bool, follows: bool }),
  opinionsOpenAt: nullable(instant),
  opinionsCloseAt: nullable(instant),
  commentsClosedAt: nullable(instant),
  givenUp: bool,
  /** Whoever answers here is in office today. */
  answered: bool,
}
type Standing = { [Name in keyof typeof standingColumns]: ValueOf<(typeof standingColumns)[Name]> }

/** What a kind takes. */
export type Takes = Standing['takes']

/** Columns of a standing from the subject `s`, where `o` is the official who answers; the kind adds `takes`. */
export const standing = (
  today: SQL,
) => sql`s.opinions_open_at as "opinionsOpenAt", s.opinions_close_at as "opinionsCloseAt",
  s.comments_closed_at as "commentsClosedAt", s.given_up as "givenUp",
  o.person_id is not null and coalesce(o.until, 'infinity') >= ${today} as answered`

/** Of the kind `k`. */
export const takes = sql`jsonb_build_object('comments', k.comments, 'opinions', k.opinions,
  'supports', k.supports, 'questions', k.questions,
  'follows', k.follows) as takes`

/** Comments stay open on what was given up, since it can be taken up again; its opinions were closed. */
export function whatOneCanDo(standing: Standing, now: Date): WhatOneCanDo {
  const { takes, answered, commentsClosedAt } = standing
  return {
    opinion: takes.opinions ? opinionsNow(standing, now) : { open: false, why: 'never' },
    comment: takes.comments && (commentsClosedAt === null || commentsClosedAt > now),
    ask: takes.questions && answered,
    follow: takes.follows,
  }
}

function opinionsNow(standing: Standing, now: Date): OpinionsNow {
  const { opinionsOpenAt: openAt, opinionsCloseAt: closeAt, givenUp } = standing
  if (openAt === null) return { open: false, why: givenUp ? 'halted' : 'never' }
  if (openAt > now) return { open: false, why: 'not-yet', from: openAt }
  if (closeAt !== null && closeAt <= now) return { open: false, why: 'closed', since: closeAt }
  return { open: true, until: closeAt }
}
