import { eq, sql } from 'drizzle-orm'
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
  const [row] = await tx.execute<Record<string, string | null>>(sql`
    select (${opinionsOpenOn}::date)::timestamp at time zone 'Europe/Paris' as open,
      (${opinionsCloseOn}::date + 1)::timestamp at time zone 'Europe/Paris' as close,
      opinions_open_at as open_before, opinions_close_at as close_before,
      city_day(opinions_open_at)::text as open_on_before,
      city_day(opinions_close_at - interval '1 ms')::text as close_on_before
    from subjects where id = ${subjectId}`)
  const instant = (column: string) => (row?.[column] ? new Date(row[column]) : null)
  return {
    open: instant('open'),
    close: instant('close'),
    before: {
      open: instant('open_before'),
      close: instant('close_before'),
      openOn: row?.open_on_before ?? null,
      closeOn: row?.close_on_before ?? null,
    },
  }
}
