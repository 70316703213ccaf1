import { eq } from 'drizzle-orm'
import { day, instant, json, nullable, read, shape } from '#db/read/index.ts'
import { subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { Refusal, refuseOn } from '../refusal.ts'

/** Civil days, or nothing. */
type Asked = { opinionsOpenOn: string | null; opinionsCloseOn: string | null }
type Dates = { opinionsOpenAt: Date | null; opinionsCloseAt: Date | null }

refuseOn('opinions_stay_closed', () => new Refusal('opinions-already-closed', 409, 'opinionsCloseOn'))

/**
 * Sets when opinions are taken on a subject: from the first day's midnight in Paris to the end of the last.
 * What people already rely on stays: a past opening is not moved, a past close not reopened, and a coming close is not
 * put into the past (`opinions-already-open`, `opinions-already-closed`, `opinions-close-in-past`).
 */
export async function setOpinionWindow(act: Act, subjectId: string, asked: Asked): Promise<void> {
  const dates = await opinionDates(act, subjectId, asked)
  await act.tx.update(subjects).set(dates).where(eq(subjects.id, subjectId))
}

async function opinionDates(act: Act, subjectId: string, content: Asked): Promise<Dates> {
  const { opinionsOpenOn, opinionsCloseOn } = content
  const { open, close, before } = await asInstants(act, subjectId, content)
  const past = (instant: Date | null) => instant !== null && instant <= act.at
  if (past(before.open) && opinionsOpenOn !== before.openOn)
    throw new Refusal('opinions-already-open', 409, 'opinionsOpenOn')
  if (past(before.close)) {
    if (opinionsCloseOn !== before.closeOn)
      throw new Refusal('opinions-already-closed', 409, 'opinionsCloseOn')
    return { opinionsOpenAt: open, opinionsCloseAt: before.close }
  }
  if (past(close)) throw new Refusal('opinions-close-in-past', 422, 'opinionsCloseOn')
  return { opinionsOpenAt: open, opinionsCloseAt: close }
}

async function asInstants({ tx }: Act, subjectId: string, { opinionsOpenOn, opinionsCloseOn }: Asked) {
  const [row] = await read(tx, days)`
    select city_instant(${opinionsOpenOn}::date) as open,
      city_instant(${opinionsCloseOn}::date + 1) as close,
      jsonb_build_object('open', opinions_open_at, 'close', opinions_close_at, 'openOn', city_day(opinions_open_at),
        'closeOn', city_day(opinions_close_at - interval '1 ms')) as before
    from subjects where id = ${subjectId}`
  return row ?? { open: null, close: null, before: { open: null, close: null, openOn: null, closeOn: null } }
}

const days = shape({
  open: nullable(instant),
  close: nullable(instant),
  before: json({
    open: nullable(instant),
    close: nullable(instant),
    openOn: nullable(day),
    closeOn: nullable(day),
  }),
})
