import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { funders, ownShareRules, programmes, type Translated } from '#db/schema/index.ts'
import { euros, optionalEuros } from '../../amount.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'

const line = (max: number) =>
  written()
    .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
    .max(max)
    .default('')
const text = z.object({ title: line(140), summary: line(400), object: line(20_000) }).prefault({})
/** A civil day, or null. A text first: of a union a form would ask for a value, and a browser without scripts too. */
export const optionalDay = written()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return null
    const read = dayTyped().safeParse(typed)
    if (read.success) return read.data
    context.addIssue({ code: 'invalid_format', format: 'date', input: typed })
    return null
  })

const PlanLine = z
  .object({ funder: z.enum(funders), label: line(120), asked: euros })
  .superRefine(({ funder, label, asked }, context) => {
    const wrong = (field: string, refusal: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { refusal } })
    if (funder === 'other-public' && !label) wrong('label', 'funder-needs-a-name')
    if (asked <= 0n) wrong('asked', 'amount-of-zero')
  })

/** A dossier as its form sends it: the French title and the cost always, the rest as far as it is known. */
export const DossierContent = z
  .object({
    texts: z
      .object({
        fr: text.refine(({ title }) => title.length >= 5, {
          path: ['title'],
          params: { refusal: 'dossier-needs-a-title' },
        }),
        it: text,
        en: text,
      })
      .prefault({}),
    projectId: z.uuid(),
    programme: z.enum(programmes),
    call: line(160),
    bodyId: z.uuid(),
    electedId: z.uuid(),
    agentId: z.uuid(),
    totalCost: euros,
    eligibleBase: optionalEuros,
    ownShareRule: z.enum(ownShareRules).default('general'),
    ownShareReference: line(200),
    plannedStartOn: optionalDay,
    startBy: optionalDay,
    finishBy: optionalDay,
    /** Civil days in Paris, both included. */
    opinionsOpenOn: optionalDay,
    opinionsCloseOn: optionalDay,
    /** By which decision a running consultation closes sooner. */
    closeDecision: line(300),
    lines: z.array(PlanLine).max(20).default([]),
  })
  .superRefine((content, context) => {
    const wrong = (path: PropertyKey[], refusal?: string) =>
      context.addIssue({ code: 'custom', path, params: { refusal } })
    const { totalCost, eligibleBase, ownShareRule, ownShareReference } = content
    if (totalCost <= 0n) wrong(['totalCost'], 'amount-of-zero')
    if (eligibleBase !== null && eligibleBase > totalCost) wrong(['eligibleBase'], 'eligible-above-cost')
    if (ownShareRule !== 'general' && !ownShareReference) wrong(['ownShareReference'], 'rule-needs-its-act')
    const { opinionsOpenOn: open, opinionsCloseOn: close } = content
    if (close && !open) wrong(['opinionsOpenOn'])
    if (open && close && close < open) wrong(['opinionsCloseOn'], 'close-before-open')
  })
export type DossierContent = z.output<typeof DossierContent>
export type DossierInput = z.input<typeof DossierContent>
export type PlanLine = DossierContent['lines'][number]

/** One part of the texts in its languages; a language that was not written is absent. */
export function translated(texts: DossierContent['texts'], part: keyof z.output<typeof text>): Translated {
  return {
    fr: texts.fr[part],
    ...Object.fromEntries(
      locales.filter((lang) => lang !== 'fr' && texts[lang][part]).map((lang) => [lang, texts[lang][part]]),
    ),
  }
}
