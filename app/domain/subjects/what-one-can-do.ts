import { sql } from 'drizzle-orm'

/** What the city's time and a subject's state say of taking part, each with its date or the reason why not. */
export type OpinionsNow =
  | { open: true; until: Date | null }
  | { open: false; why: 'never' | 'halted' }
  | { open: false; why: 'not-yet'; from: Date }
  | { open: false; why: 'closed'; since: Date }

export type WhatOneCanDo = { opinion: OpinionsNow; comment: boolean; ask: boolean; follow: boolean }

/** As `standing` reads it: what its kind takes, and how it stands. */
export type Standing = {
  takes: Record<'comments' | 'opinions' | 'questions' | 'follows', boolean>
  opinionsOpenAt: string | null
  opinionsCloseAt: string | null
  commentsClosedAt: string | null
  givenUp: boolean
  /** Whoever answers here is in office today. */
  answered: boolean
}

/** Of the subject `s` of the kind `k`, where `o` is the official who answers: what `whatOneCanDo` needs, in one column. */
export const standing = sql`jsonb_build_object('opinionsOpenAt', s.opinions_open_at, 'opinionsCloseAt', s.opinions_close_at,
  'commentsClosedAt', s.comments_closed_at, 'givenUp', s.given_up,
  'answered', o.person_id is not null and coalesce(o.until, 'infinity') >= city_today(),
  'takes', jsonb_build_object('comments', k.comments, 'opinions', k.opinions, 'questions', k.questions, 'follows', k.follows))`

/** Comments stay open on what was given up, since it can be taken up again; its opinions were closed. */
export function whatOneCanDo(standing: Standing, now: Date): WhatOneCanDo {
  const { takes, answered } = standing
  const commentsClosedAt = instant(standing.commentsClosedAt)
  return {
    opinion: takes.opinions ? opinionsNow(standing, now) : { open: false, why: 'never' },
    comment: takes.comments && (commentsClosedAt === null || commentsClosedAt > now),
    ask: takes.questions && answered,
    follow: takes.follows,
  }
}

function opinionsNow(standing: Standing, now: Date): OpinionsNow {
  const [openAt, closeAt] = [instant(standing.opinionsOpenAt), instant(standing.opinionsCloseAt)]
  if (openAt === null) return { open: false, why: standing.givenUp ? 'halted' : 'never' }
  if (openAt > now) return { open: false, why: 'not-yet', from: openAt }
  if (closeAt !== null && closeAt <= now) return { open: false, why: 'closed', since: closeAt }
  return { open: true, until: closeAt }
}

const instant = (value: string | null) => (value === null ? null : new Date(value))
