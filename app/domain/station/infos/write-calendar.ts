import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { calendarKinds } from '#app/lib/kinds.ts'
import { calendarLines, places, publicCalendars } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { typedDay, typedTime } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import { translated } from '../places/place-input.ts'

const other = (max: number) => written().max(max).default('')

/** Days of a calendar, as a line of its form says them; an empty line is none. */
const line = z
  .object({
    fromOn: typedDay,
    untilOn: typedDay,
    weekdays: z.array(z.coerce.number().int().min(1).max(7)).max(7).default([]),
    begins: typedTime,
    ends: typedTime,
    fr: other(160),
    it: other(160),
    en: other(160),
  })
  .superRefine(({ fromOn, untilOn, fr, it, en }, context) => {
    const wrong = (path: string, refusal: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { refusal } })
    if (fr && !fromOn) wrong('fromOn', 'calendar-day-missing')
    if ((fromOn || untilOn || it || en) && !fr) wrong('fr', 'calendar-words-missing')
    const span = fromOn && untilOn ? (Date.parse(untilOn) - Date.parse(fromOn)) / 86_400_000 : 0
    if (span < 0 || span > 800) wrong('untilOn', 'calendar-days-wrong')
  })

/** A practical calendar as the desk's form says it. */
export const CalendarInput = z.object({
  bodyId: z.uuid(),
  kind: z.enum(calendarKinds),
  fr: written().min(2).max(140),
  it: other(140),
  en: other(140),
  placeId: z.uuid().optional(),
  lines: z.array(line).max(30).default([]),
  closed: z.stringbool().default(false),
})
export type CalendarInput = z.output<typeof CalendarInput>
export const CalendarChange = CalendarInput.extend({ revision: z.coerce.number().int().min(1) })

/** Begins a calendar, which everybody reads from now on. */
export async function addCalendar(act: Act, input: CalendarInput): Promise<{ id: string; slug: string }> {
  allow(act.actor, 'calendar.write')
  await mustActFor(act, input.bodyId)
  const columns = await columnsOf(act, input)
  const made = await takeFreeSlug(slugOf(input.fr, 'calendrier'), async (slug) => {
    const [row] = await act.tx
      .insert(publicCalendars)
      .values({ ...columns, slug, at: act.at, movedAt: act.at, closedAt: input.closed ? act.at : null })
      .onConflictDoNothing({ target: publicCalendars.slug })
      .returning({ id: publicCalendars.id, slug: publicCalendars.slug })
    return row
  })
  await writeLines(act, made.id, input)
  await record(act, 'calendar-written', { kind: 'calendar', id: made.id })
  return made
}

/** Changes a calendar. Refused (`edited-meanwhile`) where somebody saved it before. */
export async function changeCalendar(
  act: Act,
  { slug, revision, ...input }: CalendarInput & { slug: string; revision: number },
): Promise<void> {
  allow(act.actor, 'calendar.write')
  const [kept] = await act.tx
    .select()
    .from(publicCalendars)
    .where(eq(publicCalendars.slug, slug))
    .for('update')
  if (!kept) throw new Refusal('not-found', 404)
  await mustActFor(act, kept.bodyId)
  await mustActFor(act, input.bodyId)
  if (kept.revision !== revision) throw new Refusal('edited-meanwhile')
  await act.tx
    .update(publicCalendars)
    .set({
      ...(await columnsOf(act, input)),
      ...{ revision: revision + 1, movedAt: act.at },
      closedAt: input.closed ? (kept.closedAt ?? act.at) : null,
    })
    .where(eq(publicCalendars.id, kept.id))
  await writeLines(act, kept.id, input)
  await record(act, 'calendar-written', { kind: 'calendar', id: kept.id })
}

async function columnsOf({ tx }: Act, { bodyId, kind, fr, it, en, placeId }: CalendarInput) {
  if (placeId && (await tx.$count(places, eq(places.id, placeId))) === 0)
    throw new Refusal('not-found', 422, 'placeId')
  return { bodyId, kind, placeId: placeId ?? null, names: translated(fr, it, en)! } // the form asks for French
}

async function writeLines({ tx }: Act, calendarId: string, { lines }: CalendarInput): Promise<void> {
  await tx.delete(calendarLines).where(eq(calendarLines.calendarId, calendarId))
  const there = lines.flatMap(({ fr, it, en, ...days }, position) => {
    const texts = translated(fr, it, en)
    if (!texts) return []
    const { fromOn, begins, ends } = days
    const weekdays = [...new Set(days.weekdays)].sort()
    return [{ calendarId, position, texts, fromOn, begins, ends, weekdays, untilOn: days.untilOn || fromOn }]
  })
  if (there.length > 0) await tx.insert(calendarLines).values(there)
}
