import { eq } from 'drizzle-orm'
import { bool, day, instant, json, nullable, read, shape } from '#db/read/index.ts'
import { opinionCloses, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { record } from './news.ts'

/** Civil days, or nothing. */
type Asked = {
  opinionsOpenOn: string | null
  opinionsCloseOn: string | null
  /** The decision by which a running consultation closes sooner. */
  closeDecision?: string
}
export type WindowChange = { field: string; was: string; became: string }
type Dates = { opinionsOpenAt: Date | null; opinionsCloseAt: Date | null }

refuseOn('opinions_stay_closed', () => new Refusal('opinions-already-closed', 409, 'opinionsCloseOn'))

/**
 * Sets when opinions are taken on a subject: from the first day's midnight in Paris to the end of the last.
 * What people already rely on stays: a past opening is not moved, a past close not reopened, and a coming close is not
 * put into the past (`opinions-already-open`, `opinions-already-closed`, `opinions-close-in-past`). A consultation that runs
 * closes later, or sooner only by a decision (`close-needs-decision`) and with eight days left (`close-needs-eight-days`);
 * whoever took part is told of either. Returns what changed, as days.
 */
export async function setOpinionWindow(act: Act, subjectId: string, asked: Asked): Promise<WindowChange[]> {
  const { dates, before, moved } = await opinionDates(act, subjectId, asked)
  const [subject] = await act.tx
    .update(subjects)
    .set(dates)
    .where(eq(subjects.id, subjectId))
    .returning({ kind: subjects.kind })
  if (moved && subject) {
    await act.tx.insert(opinionCloses).values({ ...moved, subjectId, by: act.actor.id, at: act.at })
    const { was, becomes } = moved
    await record(
      act,
      'consultation-moved',
      { kind: subject.kind, id: subjectId },
      { was: was?.toISOString() ?? null, becomes: becomes?.toISOString() ?? null },
    )
  }
  return [
    { field: 'opensOn', was: before.openOn ?? '', became: asked.opinionsOpenOn ?? '' },
    { field: 'closesOn', was: before.closeOn ?? '', became: asked.opinionsCloseOn ?? '' },
    { field: 'closeDecision', was: '', became: moved?.decision ?? '' },
  ].filter(({ was, became }) => was !== became)
}

type Moved = { was: Date | null; becomes: Date | null; decision: string }
const eightDays = 8 * 86_400_000

async function opinionDates(act: Act, subjectId: string, content: Asked) {
  const { opinionsOpenOn, opinionsCloseOn } = content
  const { open, close, before } = await asInstants(act, subjectId, content)
  const past = (instant: Date | null) => instant !== null && instant <= act.at
  if (past(before.open) && opinionsOpenOn !== before.openOn)
    throw new Refusal('opinions-already-open', 409, 'opinionsOpenOn')
  if (past(before.close)) {
    if (opinionsCloseOn !== before.closeOn)
      throw new Refusal('opinions-already-closed', 409, 'opinionsCloseOn')
    return { dates: { opinionsOpenAt: open, opinionsCloseAt: before.close }, before, moved: null }
  }
  if (past(close)) throw new Refusal('opinions-close-in-past', 422, 'opinionsCloseOn')
  const dates: Dates = { opinionsOpenAt: open, opinionsCloseAt: close }
  const runs = before.public && past(before.open)
  const moved = runs && close?.getTime() !== before.close?.getTime()
  return {
    dates,
    before,
    moved: moved ? movedTo(act, before.close, close, content.closeDecision ?? '') : null,
  }
}

/** A running consultation's close that moves: nearer only by a decision, and with time left for whoever has not answered. */
function movedTo({ at }: Act, was: Date | null, becomes: Date | null, decision: string): Moved {
  if (!becomes || (was && becomes > was)) return { was, becomes, decision: '' }
  if (decision.length < 3) throw new Refusal('close-needs-decision', 422, 'closeDecision')
  if (becomes.getTime() - at.getTime() < eightDays)
    throw new Refusal('close-needs-eight-days', 422, 'opinionsCloseOn')
  return { was, becomes, decision }
}

async function asInstants({ tx }: Act, subjectId: string, { opinionsOpenOn, opinionsCloseOn }: Asked) {
  const [row] = await read(tx, days)`
    select city_instant(${opinionsOpenOn}::date) as open,
      city_instant(${opinionsCloseOn}::date + 1) as close,
      jsonb_build_object('public', public_at is not null, 'open', opinions_open_at, 'close', opinions_close_at, 'openOn', city_day(opinions_open_at),
        'closeOn', city_day(opinions_close_at - interval '1 ms')) as before
    from subjects where id = ${subjectId}`
  return (
    row ?? {
      ...{ open: null, close: null },
      before: { public: false, open: null, close: null, openOn: null, closeOn: null },
    }
  )
}

const days = shape({
  open: nullable(instant),
  close: nullable(instant),
  before: json({
    public: bool,
    open: nullable(instant),
    close: nullable(instant),
    openOn: nullable(day),
    closeOn: nullable(day),
  }),
})
