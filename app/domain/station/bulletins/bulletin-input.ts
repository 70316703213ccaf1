import { z } from 'zod'
import { bulletinCategories, bulletinEnds, personClasses, severities } from '#app/lib/kinds.ts'
import { typedDay, typedTime } from '../../typed-day.ts'
import { written } from '../../written.ts'

const other = (max: number) => written().max(max).default('')

/** A length in metres, as it is typed; nothing where nobody knows. */
const metres = (most: number) =>
  written()
    .max(12)
    .transform((typed) => (typed === '' ? null : Number(typed.replace(',', '.'))))
    .pipe(z.number().min(0.1).max(most).nullable())
    .default(null)

/** A bulletin as the desk's form says it: two lines and three touches are enough. */
export const BulletinInput = z
  .object({
    bodyId: z.uuid(),
    severity: z.enum(severities),
    /** Ticked by whoever was asked a second time whether it is a danger. */
    confirmed: z.stringbool().default(false),
    category: z.enum(bulletinCategories),
    fr: written().min(3).max(140),
    textFr: written().min(3).max(2_000),
    it: other(140),
    textIt: other(2_000),
    en: other(140),
    textEn: other(2_000),
    audiences: z.array(z.enum(personClasses)).max(personClasses.length).default([]),
    places: z.array(z.uuid()).max(20).default([]),
    /** Without a day, from now on. */
    fromOn: typedDay,
    fromTime: typedTime,
    ends: z.enum(bulletinEnds),
    untilOn: typedDay,
    untilTime: typedTime,
    subjectId: z.uuid().optional(),
    /** Of works, in metres, where somebody knows. */
    worksLength: metres(100_000),
    worksWidth: metres(1_000),
  })
  .superRefine((typed, context) => {
    const wrong = (path: string, refusal: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { refusal } })
    if (typed.ends === 'on-a-day' && !typed.untilOn) wrong('untilOn', 'bulletin-day-missing')
    if (typed.fromTime && !typed.fromOn) wrong('fromOn', 'calendar-day-missing')
    for (const lang of ['it', 'en'] as const) {
      const text = lang === 'it' ? 'textIt' : 'textEn'
      if (typed[lang] && !typed[text]) wrong(text, 'bulletin-half-translated')
      if (typed[text] && !typed[lang]) wrong(lang, 'bulletin-half-translated')
    }
  })
export type BulletinInput = z.output<typeof BulletinInput>

/** The same for one that is there already, with the number of the version that its form was opened on. */
export const BulletinChange = BulletinInput.safeExtend({ revision: z.coerce.number().int().min(1) })

/** Why a bulletin ends before its time. */
export const EndingInput = z.object({
  fr: written().min(3).max(200),
  it: other(200),
  en: other(200),
})
export type EndingInput = z.output<typeof EndingInput>
