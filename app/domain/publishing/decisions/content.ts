import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { missingTexts } from '#app/lib/texts/missing-texts.ts'
import { decisionKinds, type Translated } from '#db/schema/index.ts'
import { pieces } from '../../projects/index.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { matterCodes } from './matters.ts'

const line = (max: number) =>
  written()
    .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
    .max(max)
    .default('')
const text = z.object({ title: line(400), text: line(60_000) }).prefault({})
// What is read here is stored as it is read, and read again: null and a number come back as they are.
const day = z
  .union([z.null(), written()])
  .default('')
  .transform((typed, context) => {
    if (!typed) return null
    const read = dayTyped().safeParse(typed)
    if (read.success) return read.data
    context.addIssue({ code: 'invalid_format', format: 'date' })
    return z.NEVER
  })
const count = z
  .union([z.null(), z.number(), written()])
  .default('')
  .transform((typed, context) => {
    if (typed === null || typed === '') return null
    if (/^\d{1,3}$/.test(String(typed))) return Number(typed)
    context.addIssue({ code: 'invalid_type', expected: 'number' })
    return z.NEVER
  })

/** A project, a dossier or a campaign that the act decides, and the piece of the project's gate that it is. */
const Link = z.object({
  subjectId: z.union([z.literal(''), z.uuid()]).default(''),
  gatePiece: z.union([z.literal(''), z.enum(pieces)]).default(''),
})

/** An act as its form sends it: its kind and its French title always, the rest as far as it is known. */
export const DecisionContent = z
  .object({
    kind: z.enum(decisionKinds),
    number: line(40).refine((typed) => typed === '' || /^[\p{L}\d][\p{L}\d ./_-]*$/u.test(typed)),
    decidedOn: day,
    texts: z
      .object({ fr: text.refine(({ title }) => title.length >= 5, { path: ['title'] }), it: text, en: text })
      .prefault({}),
    matter: z.union([z.literal(''), z.enum(matterCodes)]).default(''),
    bodyId: z.uuid(),
    signatoryFirstName: line(80),
    signatoryName: line(80),
    signatoryCapacity: line(160),
    members: count,
    voted: count,
    votesFor: count,
    votesAgainst: count,
    abstentions: count,
    transmittedOn: day,
    budgetYear: line(9).refine((typed) => typed === '' || /^\d{4}(\/\d{4})?$/.test(typed)),
    budgetName: line(160),
    links: z
      .array(Link)
      .max(12)
      .transform((rows) => rows.filter(({ subjectId }) => subjectId !== ''))
      .default([]),
  })
  .superRefine((content, context) => {
    const wrong = (path: PropertyKey[], refusal: string) =>
      context.addIssue({ code: 'custom', path, params: { refusal } })
    const { decidedOn, transmittedOn, budgetYear, budgetName, links } = content
    for (const [field, refusal] of wrongVotes(content)) wrong([field], refusal)
    if (decidedOn && transmittedOn && transmittedOn < decidedOn)
      wrong(['transmittedOn'], 'transmitted-too-early')
    if (!budgetYear !== !budgetName) wrong([budgetYear ? 'budgetName' : 'budgetYear'], 'budget-needs-both')
    const [from, to] = budgetYear.split('/')
    if (from && to && to <= from) wrong(['budgetYear'], 'budget-years-order')
    links.forEach(({ subjectId }, index) => {
      if (links.findIndex((one) => one.subjectId === subjectId) !== index)
        wrong(['links', index, 'subjectId'], 'linked-twice')
    })
  })
export type DecisionContent = z.output<typeof DecisionContent>
export type DecisionInput = z.input<typeof DecisionContent>

export const voteFields = ['members', 'voted', 'votesFor', 'votesAgainst', 'abstentions'] as const
export type Votes = Record<(typeof voteFields)[number], number>

/** What is wrong with the votes as far as they are typed, each with the field that it belongs beside. */
function* wrongVotes(content: Pick<DecisionContent, 'kind' | (typeof voteFields)[number]>) {
  const { kind, members, voted, votesFor, votesAgainst, abstentions } = content
  if (kind !== 'deliberation' && voteFields.some((field) => content[field] !== null))
    yield ['members', 'only-a-council-votes'] as const
  if (members !== null && voted !== null && voted > members)
    yield ['voted', 'more-votes-than-members'] as const
  if (voted === null || votesFor === null || votesAgainst === null || abstentions === null) return
  if (votesFor + votesAgainst + abstentions !== voted) yield ['voted', 'votes-do-not-add-up'] as const
}

/** The votes when all of them are there; null when the council did not vote. */
export function votesOf(content: Record<(typeof voteFields)[number], number | null>): Votes | null {
  return voteFields.every((field) => content[field] !== null) ? (content as Votes) : null
}

/**
 * What the public cannot do without, by the name of its field: number, day, matter, texts, the signatory of an arrêté (CGCT R2131-1), votes whole or absent.
 */
export function missingToPublish(content: DecisionContent): string[] {
  const { texts, signatoryFirstName, signatoryName, signatoryCapacity } = content
  const absent = (parts: Record<string, unknown>) =>
    Object.entries(parts).flatMap(([name, value]) => (value === '' || value === null ? [name] : []))
  const votes = absent(Object.fromEntries(voteFields.map((field) => [field, content[field]])))
  return [
    ...absent({ number: content.number, decidedOn: content.decidedOn, matter: content.matter }),
    ...missingTexts({ title: translated(texts, 'title'), text: translated(texts, 'text') }),
    ...absent({ signatoryFirstName, signatoryName, signatoryCapacity }),
    ...(votes.length < voteFields.length ? votes : []),
  ]
}

/** One part of the texts in its languages; a language that was not written is absent. */
export function translated(texts: DecisionContent['texts'], part: 'title' | 'text'): Translated {
  return {
    fr: texts.fr[part],
    ...Object.fromEntries(
      locales.filter((lang) => lang !== 'fr' && texts[lang][part]).map((lang) => [lang, texts[lang][part]]),
    ),
  }
}
