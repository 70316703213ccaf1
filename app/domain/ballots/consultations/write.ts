import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { askedKinds, surveyKinds } from '#app/lib/ballots/questions.ts'
import { personClasses } from '#app/lib/kinds.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { consultationQuestions, consultations, type Translated } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { beginSubject } from '../../subjects/index.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { type AskedQuestion, lockedConsultation } from './find.ts'

/** A text in French, and in the others where they are given. */
export const inLanguages = (most: number, least: number) =>
  z.object({
    fr: written().min(least).max(most),
    it: written().max(most).default(''),
    en: written().max(most).default(''),
  })

const place = () => written().max(300).default('')

/** Where and when one votes on paper, and by which day that is counted: both, or neither. */
export const paperFields = {
  paperPlaces: z.object({ fr: place(), it: place(), en: place() }).default({ fr: '', it: '', en: '' }),
  paperDueOn: dayTyped().nullable().default(null),
}
type PaperFields = z.output<z.ZodObject<typeof paperFields>>

/** Whether they stand together: it is counted after the close, and before the mayor answers. */
export const paperStands = ({
  paperPlaces: { fr },
  paperDueOn: due,
  closesOn,
  answerDueOn,
}: PaperFields & { closesOn: string; answerDueOn: string }) =>
  due === null ? fr === '' : fr.length >= 10 && due > closesOn && due <= answerDueOn

/** The same as they are kept. */
export const paperColumns = ({ paperPlaces, paperDueOn }: PaperFields) => ({
  ...{ paperPlaces: paperDueOn === null ? null : given(paperPlaces), paperDueOn },
})

/** The rules of a consultation, as the desk writes them. */
export const ConsultationInput = z
  .object({
    title: inLanguages(140, 5),
    summary: inLanguages(400, 10),
    pack: inLanguages(20_000, 20),
    /** A survey: what one answers is kept under one's name, and can be changed until the close. */
    survey: z.stringbool().default(false),
    classes: z.array(z.enum(personClasses)).min(1).max(personClasses.length),
    verifiedOnly: z.stringbool().default(false),
    minAge: z.coerce.number().int().min(16).max(18).nullable().default(null),
    opensOn: dayTyped(),
    closesOn: dayTyped(),
    answerDueOn: dayTyped(),
    ...paperFields,
    quorum: z.coerce.number().int().min(1).max(100).nullable().default(null),
    drawName: written().max(200).default(''),
  })
  .refine(({ survey, drawName }) => survey || drawName.length >= 5, {
    ...{ path: ['drawName'], params: { refusal: 'vote-draw-name' } },
  })
  .refine(({ opensOn, closesOn }) => closesOn >= opensOn, {
    ...{ path: ['closesOn'], params: { refusal: 'vote-dates' } },
  })
  .refine(({ closesOn, answerDueOn }) => answerDueOn > closesOn, {
    ...{ path: ['answerDueOn'], params: { refusal: 'vote-dates' } },
  })
  .refine((input) => (input.survey ? input.paperDueOn === null : paperStands(input)), {
    ...{ path: ['paperDueOn'], params: { refusal: 'paper-dates' } },
  })
export type ConsultationInput = z.output<typeof ConsultationInput>

/** A new draft, which the desk alone sees. */
export async function prepareConsultation(act: Act, input: ConsultationInput): Promise<{ slug: string }> {
  allow(act.actor, 'consultation.write')
  const id = await beginSubject(act, 'consultation')
  return takeFreeSlug(slugOf(input.title.fr, 'consultation'), async (slug) => {
    const [row] = await act.tx
      .insert(consultations)
      .values({ id, slug, ...columnsOf(input), movedAt: act.at })
      .onConflictDoNothing({ target: consultations.slug })
      .returning({ slug: consultations.slug })
    return row
  })
}

/** Changes a draft. Refused (`vote-announced`) once it was announced: its rules stand. */
export async function changeConsultation(
  act: Act,
  { slug, ...input }: ConsultationInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'consultation.write')
  const { id } = await draft(act, slug)
  await act.tx
    .update(consultations)
    .set({ ...columnsOf(input), movedAt: act.at })
    .where(eq(consultations.id, id))
}

const columnsOf = ({
  title,
  summary,
  pack,
  survey,
  paperPlaces,
  paperDueOn,
  ...rules
}: ConsultationInput) => ({
  ...toldColumns({ title, summary, pack }),
  ...paperColumns({ paperPlaces, paperDueOn }),
  ...{ ...rules, secret: !survey },
})

type Told = Pick<ConsultationInput, 'title' | 'summary' | 'pack'>

/** What a vote says of itself, as it is kept. */
export const toldColumns = ({ title, summary, pack }: Told) => ({
  ...{ titles: given(title), summaries: given(summary), packs: given(pack) },
  packHtmls: Object.fromEntries(
    Object.entries(given(pack)).map(([lang, text]) => [lang, renderMarkdown(text, 'official')]),
  ) as Translated, // from a translated text, French among it
})

/** The languages in which it was given. */
export const given = ({ fr, it, en }: { fr: string; it: string; en: string }): Translated => ({
  ...{ fr, ...(it && { it }), ...(en && { en }) },
})

/** A line says one thing in up to three languages: `Oui | Sì | Yes`. */
const line = (text: string): Translated => {
  const [fr = '', it = '', en = ''] = text.split('|').map((part) => part.trim())
  return given({ fr, it, en })
}

/** A date and its hour, said in each language: `2027-05-10 18:30`. Another line stays as it is. */
const dateLine = (text: string): Translated => {
  const [, day, hours, minutes] = /^\s*(\d{4}-\d\d-\d\d)(?:[ T](\d\d?)[:h](\d\d)?)?\s*$/.exec(text) ?? []
  if (!day || Number.isNaN(Date.parse(day))) return line(text)
  const said = (lang: Locale) => `${wording(lang).day(day)}${hours ? `, ${hours}:${minutes ?? '00'}` : ''}`
  return { fr: said('fr'), it: said('it'), en: said('en') }
}

/** One question as the desk writes it: an option a line. */
export const QuestionInput = z.object({
  title: written().min(5).max(600),
  kind: z.enum([...askedKinds, ...surveyKinds]),
  options: written().max(4000).default(''),
  min: z.coerce.number().int().min(1).max(30).nullable().default(null),
  max: z.coerce.number().int().min(1).max(30).nullable().default(null),
  points: z.coerce.number().int().min(1).max(1000).nullable().default(null),
})

/** A question as it is asked: its words in their languages, and the limits that its kind knows. */
export type NewQuestion = Pick<AskedQuestion, 'kind' | 'titles' | 'options' | 'min' | 'max' | 'points'>

/** The question that the desk wrote. */
export const questionOf = ({
  title,
  options,
  min,
  max,
  points,
  kind,
}: z.output<typeof QuestionInput>): NewQuestion => ({
  kind,
  titles: line(title),
  options:
    kind === 'words'
      ? []
      : options
          .split('\n')
          .map(kind === 'dates' ? dateLine : line)
          .filter(({ fr }) => fr !== ''),
  min: kind === 'several' ? min : null,
  max: kind === 'several' ? max : null,
  points: kind === 'points' ? (points ?? 10) : null,
})

const mostQuestions = 8

/**
 * Adds a question to a draft. Refused: `vote-options` with fewer than two options, more than thirty, or limits that no
 * ballot meets; `vote-survey-kind` for one whose answers are no secret, of a vote that is one.
 */
export async function addQuestion(
  act: Act,
  { slug, ...question }: NewQuestion & { slug: string },
): Promise<void> {
  allow(act.actor, 'consultation.write')
  const { id, secret } = await draft(act, slug)
  const { kind, options, min, max } = question
  if (secret && surveyKinds.some((one) => one === kind)) throw new Refusal('vote-survey-kind', 422, 'kind')
  const least = { criteria: 1, words: 0 }[kind as string] ?? 2
  if (options.length < least || options.length > 30) throw new Refusal('vote-options', 422, 'options')
  const [lowest, highest] = [min ?? Math.min(1, options.length), max ?? options.length]
  if (highest > options.length || lowest > highest) throw new Refusal('vote-options', 422, 'max')
  const [row] = await act.tx
    .select({
      last: sql<number>`coalesce(max(${consultationQuestions.number}), 0)::int`,
      many: sql<number>`count(*)::int`,
    })
    .from(consultationQuestions)
    .where(eq(consultationQuestions.consultationId, id))
  const number = (row?.last ?? 0) + 1
  if ((row?.many ?? 0) >= mostQuestions) throw new Refusal('vote-questions', 422, 'title')
  await act.tx.insert(consultationQuestions).values({ consultationId: id, number, ...question })
  await noteChange(act, id)
}

/** Takes a question out of a draft. */
export async function removeQuestion(
  act: Act,
  { slug, number }: { slug: string; number: number },
): Promise<void> {
  allow(act.actor, 'consultation.write')
  const { id } = await draft(act, slug)
  await act.tx
    .delete(consultationQuestions)
    .where(and(eq(consultationQuestions.consultationId, id), eq(consultationQuestions.number, number)))
  await noteChange(act, id)
}

/** Whoever announces it has read what is written now. */
const noteChange = ({ tx, at }: Act, id: string) =>
  tx.update(consultations).set({ movedAt: at }).where(eq(consultations.id, id))

async function draft(act: Act, slug: string) {
  const found = await lockedConsultation(act, slug)
  if (found.state !== 'draft') throw new Refusal('vote-announced')
  return found
}
