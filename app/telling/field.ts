import { fieldFacts, fieldTies } from '#app/domain/field/index.ts'
import type { Topic } from '#app/domain/subjects/index.ts'
import type { FieldState } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import { knots } from './knot.ts'
import { letter } from './letter.ts'
import { topicPath } from './parts.ts'
import { type Piece, type Said, tellings } from './telling.ts'

const reportTold = async () => (await import('#emails/field/report-told.tsx')).reportTold
const reportToAnswer = async () => (await import('#emails/field/report-to-answer.tsx')).reportToAnswer

type Facts = {
  topic: Topic
  report: { number: number; gone: boolean; dueOn: string; body: string | null; lang: Locale; html: string }
  step: {
    state: FieldState | null
    reopens: boolean
    body: string | null
    lang: Locale
    html: string
    version: number | null
  }
}
type Told = Piece<Facts>

/** What its sentences may name, in the reader's language. */
const about = ({ topic, report: { body, dueOn } }: Facts, { say, words }: Said) => ({
  title: topic.title,
  body: body ?? words.field.commune,
  due: say.day(dueOn),
})

function lineOf(told: Told, { words }: Said): string {
  const { lines } = words.field
  const { topic, step, verb } = told
  if (verb === 'field-report-overdue') return lines.overdue(topic.title)
  if (verb === 'field-report-used') return lines.used(topic.title, step.version ?? 1)
  if (verb === 'field-photo-removed') return lines.photoRemoved(topic.title)
  return step.reopens ? lines.reopened(topic.title) : lines.step(topic.title, step.state ?? 'received')
}

function bodyOf(told: Told, said: Said): string {
  const { bodies } = said.words.field
  if (told.verb === 'field-report-overdue') return bodies.overdue(about(told, said))
  if (told.verb === 'field-report-used') return bodies.used
  if (told.verb === 'field-photo-removed') return bodies.photoRemoved
  return told.step.reopens ? bodies.reopened : bodies.step
}

const answerLine = (told: Told, said: Said) => {
  const { line, lineOverdue } = said.words.field.answer
  return (told.verb === 'field-report-overdue' ? lineOverdue : line)(about(told, said))
}

const path = ({ topic }: Facts, said: Said) => topicPath(topic, said)
const over = ({ report }: Facts) => report.gone

const moved = {
  line: lineOf,
  path,
  over,
  letter: letter(reportTold, (told: Told, desk) => ({
    ...{ line: lineOf(told, desk), body: bodyOf(told, desk), path: desk.path },
    answer: told.step.html
      ? desk.quoted({ ...told.step, by: told.step.body ?? desk.words.field.commune })
      : null,
  })),
}

/** How what becomes of a report reads. */
export const fieldTellings = tellings(fieldFacts, {
  'report-told': moved,
  'report-moved': moved,
  'report-to-answer': {
    line: answerLine,
    path,
    over,
    letter: letter(reportToAnswer, async (told, desk) => {
      const link = await desk.reportToken(told.report.number)
      if (!link) return null
      return {
        ...{ line: answerLine(told, desk), due: desk.words.field.answer.due(about(told, desk)) },
        ...{ title: told.topic.title, words: desk.quoted(told.report), path: desk.path, mailbox: false },
        answerPath: link.token && desk.paths.fieldAnswer(link.token),
      }
    }),
  },
})

/** Its passages, on its own rope. */
export const fieldKnots = knots(fieldTies, {
  'field-step': ({ verb, step }, { words: { field } }) => ({
    label: verb === 'field-report-overdue' ? field.knots.overdue : field.knots[step.state ?? 'received'],
    ...(verb === 'field-report-overdue' || step.state === 'refused'
      ? { tone: 'late' as const }
      : step.state === 'solved'
        ? { tone: 'done' as const }
        : {}),
  }),
})
