/** What the city's time and a project's state say of taking part, each with its date or the reason why not. */
export type OpinionsNow =
  | { open: true; until: Date | null }
  | { open: false; why: 'never' | 'halted' }
  | { open: false; why: 'not-yet'; from: Date }
  | { open: false; why: 'closed'; since: Date }

export type WhatOneCanDo = { opinion: OpinionsNow; comment: boolean; ask: boolean }

type Standing = {
  now: Date
  opinionsOpenAt: Date | null
  opinionsCloseAt: Date | null
  commentsClosedAt: Date | null
  abandoned: boolean
  electedInOffice: boolean
}

/** Comments stay open on a project that was given up, since it can be taken up again; its opinions were closed. */
export function whatOneCanDo(project: Standing): WhatOneCanDo {
  const { now, commentsClosedAt, electedInOffice } = project
  return {
    opinion: opinionsNow(project),
    comment: commentsClosedAt === null || commentsClosedAt > now,
    ask: electedInOffice,
  }
}

function opinionsNow({ now, opinionsOpenAt, opinionsCloseAt, abandoned }: Standing): OpinionsNow {
  if (opinionsOpenAt === null) return { open: false, why: abandoned ? 'halted' : 'never' }
  if (opinionsOpenAt > now) return { open: false, why: 'not-yet', from: opinionsOpenAt }
  if (opinionsCloseAt !== null && opinionsCloseAt <= now)
    return { open: false, why: 'closed', since: opinionsCloseAt }
  return { open: true, until: opinionsCloseAt }
}
