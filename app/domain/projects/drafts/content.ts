import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { themes } from '#db/schema/index.ts'
import { readingsOf } from '../../amount.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'

// A form without JavaScript sends its lines as CRLF, one with it as LF: the same text is kept the same.
const line = (max: number) =>
  written()
    .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
    .max(max)
    .default('')
const text = z.object({ title: line(140), summary: line(400), body: line(40_000) }).prefault({})
const plannedMilestone = z.object({ fr: line(140), it: line(140), en: line(140), on: line(10) })
/** A contribution that the version may answer, and in what; one not `picked` only keeps the words typed beside it. */
const chosenAnswer = z.object({
  contributionId: z.uuid(),
  picked: z.boolean().default(false),
  note: line(500),
})

/**
 * A project as its writers left it: the form, however unfinished. Only sizes are judged, so that a draft can always
 * be kept; what is not readable yet (an amount, a date) stays as it was typed until publication.
 */
export const DraftContent = z.object({
  texts: z.object({ fr: text, it: text, en: text }).prefault({}),
  themes: z.array(z.enum(themes)).max(4).default([]),
  /** Of the register. */
  placeId: z.union([z.literal(''), z.uuid()]).default(''),
  /** Where somebody said it is, in words, for whoever looks for the place: nobody else reads them. */
  whereabouts: line(220),
  /** Euros: spelled as we write them once they are clear in the language of their form, else as they were typed. */
  budget: line(30).transform(spelledBudget),
  bodyId: z.uuid(),
  electedId: z.uuid(),
  agentId: z.uuid(),
  /** Only until the first publication; afterwards milestones have their own page and history. */
  milestones: z.array(plannedMilestone).max(30).default([]),
  /** Civil days in Paris, both included. */
  opinionsOpenOn: line(10),
  opinionsCloseOn: line(10),
  /** By which decision a running consultation closes sooner. */
  closeDecision: line(300),
  /** Why a later version comes, and the contributions that it answers. */
  reason: line(1_000),
  answers: z.array(chosenAnswer).max(300).default([]),
})
export type DraftContent = z.output<typeof DraftContent>
export type DraftInput = z.input<typeof DraftContent>

const optionalDay = z.union([z.literal('').transform(() => null), dayTyped()])
const budget = z.string().transform((typed, context) => {
  const [cents = null, ...others] = readingsOf(typed)
  if (typed !== '' && (cents === null || others.length > 0)) context.addIssue({ code: 'custom' })
  return cents
})
const fullText = z.object({ title: z.string().min(5), summary: z.string().min(20), body: z.string().min(1) })
const promisedMilestone = z.object({
  fr: z.string().min(1),
  it: z.string(),
  en: z.string(),
  on: dayTyped(),
})
const otherText = z.union([
  z.object({ title: z.literal(''), summary: z.literal(''), body: z.literal('') }).transform(() => null),
  fullText,
])

/** What may be published: French whole, other languages whole or absent, everything readable. */
const ProjectContent = DraftContent.extend({
  texts: z.object({ fr: fullText, it: otherText, en: otherText }),
  themes: z.array(z.enum(themes)).min(1),
  placeId: z.string().transform((id) => id || null),
  budget,
  milestones: z
    .array(plannedMilestone)
    .transform((rows) => rows.filter((row) => row.fr || row.it || row.en || row.on))
    .pipe(z.array(promisedMilestone)),
  opinionsOpenOn: optionalDay,
  opinionsCloseOn: optionalDay,
}).superRefine((content, context) => {
  const wrong = (field: string) => context.addIssue({ code: 'custom', path: [field] })
  if (content.opinionsCloseOn && !content.opinionsOpenOn) wrong('opinionsOpenOn')
  if (content.opinionsOpenOn && content.opinionsCloseOn && content.opinionsCloseOn < content.opinionsOpenOn)
    wrong('opinionsCloseOn')
})
export type ProjectContent = z.output<typeof ProjectContent>

/** The draft as it may be published, or the fields that are missing or cannot be read, each once, as the form names them. */
export function readyToPublish(draft: DraftContent): { content: ProjectContent } | { missing: string[] } {
  const parsed = ProjectContent.safeParse(draft)
  if (parsed.success) return { content: parsed.data }
  return { missing: [...new Set(parsed.error.issues.map(({ path }) => fieldName(path)))] }
}

const fieldName = (path: PropertyKey[]) =>
  path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part),
    '',
  )

/** The languages in which the content is written, French first. */
export const languagesOf = (content: ProjectContent) => locales.filter((lang) => content.texts[lang] !== null)

function spelledBudget(typed: string): string {
  const [cents, ...others] = readingsOf(typed)
  return cents === undefined || others.length > 0 ? typed : typedEuros(cents)
}
