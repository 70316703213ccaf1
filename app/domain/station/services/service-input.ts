import { z } from 'zod'
import { areHours, longestHours } from '#app/lib/days/opening-hours.server.ts'
import { difficulties, holds, placeKinds, saidStates, stateCauses } from '#app/lib/kinds.ts'
import { typedDay } from '../../typed-day.ts'
import { written } from '../../written.ts'

const optionalDay = typedDay.transform((typed) => typed || null)
const other = (max: number) => written().max(max).default('')

/** A line of the form's seasons; an empty one is none. */
const season = z
  .object({
    fromOn: typedDay,
    untilOn: typedDay,
    hours: written()
      .max(longestHours)
      .default('')
      .refine((typed) => typed === '' || areHours(typed), { params: { refusal: 'hours-wrong' } }),
  })
  .superRefine(({ fromOn, untilOn, hours }, context) => {
    const wrong = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { refusal: 'season-wrong' } })
    if ((fromOn || hours) && !untilOn) wrong('untilOn')
    if ((untilOn || hours) && !fromOn) wrong('fromOn')
    if (fromOn && untilOn && untilOn < fromOn) wrong('untilOn')
  })

/** A service as the desk's form says it. */
export const ServiceInput = z
  .object({
    fr: written().min(2).max(140),
    it: other(140),
    en: other(140),
    kind: z.enum(placeKinds),
    placeId: z.uuid(),
    bodyId: z.uuid(),
    electedId: z.uuid(),
    aboutFr: other(800),
    aboutIt: other(800),
    aboutEn: other(800),
    phone: z
      .string()
      .regex(/^[+\d .()]{0,24}$/)
      .default(''),
    webcam: z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(300)]).default(''),
    difficulty: z.enum(difficulties).optional(),
    confirmHours: z.coerce.number().int().min(1).max(744).default(24),
    seasons: z.array(season).max(6).default([]),
    /** When opinions are taken on it: civil days, both included. */
    opinionsOpenOn: optionalDay,
    opinionsCloseOn: optionalDay,
    /** By which decision they close sooner than was said. */
    closeDecision: other(300),
    closed: z.stringbool().default(false),
  })
  .superRefine(({ seasons, opinionsOpenOn, opinionsCloseOn }, context) => {
    const days = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { refusal: 'opinions-days-wrong' } })
    if (opinionsCloseOn && !opinionsOpenOn) days('opinionsOpenOn')
    if (opinionsCloseOn && opinionsOpenOn && opinionsCloseOn < opinionsOpenOn) days('opinionsCloseOn')
    const there = seasons.filter(({ fromOn }) => fromOn)
    const firsts = there.map(({ fromOn }) => fromOn).sort()
    const lasts = [...there].sort((a, b) => a.fromOn.localeCompare(b.fromOn)).map(({ untilOn }) => untilOn)
    if (firsts.some((first, i) => i > 0 && first <= lasts[i - 1]!))
      context.addIssue({ code: 'custom', path: ['seasons'], params: { refusal: 'seasons-overlap' } })
  })
export type ServiceInput = z.output<typeof ServiceInput>

/** The same for one that is there already, with the revision at which its form was opened. */
export const ServiceChange = ServiceInput.safeExtend({ revision: z.coerce.number().int().min(1) })

/** What an agent says of one service or several at once. */
export const WordInput = z.object({
  services: z.array(z.uuid()).min(1).max(60),
  state: z.enum([...saidStates, 'again']),
  holds: z.enum(holds).default('open-ended'),
  fr: other(160),
  it: other(160),
  en: other(160),
  /** Said of what is open, it is not kept. */
  cause: z.enum(stateCauses).optional(),
  groomed: z.stringbool().default(false),
})
export type WordInput = z.output<typeof WordInput>
