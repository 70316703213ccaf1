import { type Choice, isValid, type Question, type QuestionKind } from './questions.ts'

/** The names of a ballot's fields: the browser and the server read the same ones. */
export const fieldsOf = (question: number) => ({
  one: `q${question}-one`,
  many: `q${question}-many`,
  by: (option: number) => `q${question}-by-${option}`,
  words: `q${question}-words`,
})

/** Reads a ballot out of its form, and which of its questions are answered as their rules do not allow. */
export function typedChoice(
  form: FormData,
  questions: readonly Question[],
): { choice: Choice; wrong: number[] } {
  const choice = questions.map((question, index) => answers[waysOf[question.kind]](form, question, index))
  const wrong = questions.flatMap((question, index) =>
    isValid(question, choice[index] ?? []) && !doubled(form, question, index) ? [] : [index],
  )
  return { choice, wrong }
}

const waysOf = {
  one: 'one',
  several: 'many',
  approval: 'many',
  budget: 'many',
  ranking: 'places',
  judgement: 'values',
  points: 'values',
  criteria: 'values',
  dates: 'values',
  words: 'none',
} as const satisfies Record<QuestionKind, string>

type Read = (form: FormData, question: Question, index: number) => number[]
const whole = (value: unknown) =>
  typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null
const each = ({ options }: Question) => Array.from({ length: options }, (_, option) => option)

/** What was written into each question of words, by its place among the questions. */
export const typedWords = (form: FormData, questions: readonly Question[]): string[] =>
  questions.map(({ kind }, index) => (kind === 'words' ? String(form.get(fieldsOf(index).words) ?? '') : ''))

/** The same as they travel in a form. */
export function readWords(text: unknown): string[] {
  try {
    const read: unknown = JSON.parse(String(text))
    return Array.isArray(read) ? read.map(String) : []
  } catch {
    return []
  }
}

const answers: Record<(typeof waysOf)[QuestionKind], Read> = {
  none: () => [],
  one: (form, _question, index) => {
    const one = whole(form.get(fieldsOf(index).one))
    return one === null ? [] : [one]
  },
  many: (form, _question, index) =>
    [...new Set(form.getAll(fieldsOf(index).many).flatMap((value) => whole(value) ?? []))].sort(
      (a, b) => a - b,
    ),
  places: (form, question, index) =>
    each(question)
      .flatMap((option) => {
        const place = whole(form.get(fieldsOf(index).by(option)))
        return place === null ? [] : [{ option, place }]
      })
      .sort((a, b) => a.place - b.place || a.option - b.option)
      .map(({ option }) => option),
  values: (form, question, index) => {
    const values = each(question).map((option) => whole(form.get(fieldsOf(index).by(option))))
    const given = values.some(
      (value) => value !== null && (value > 0 || question.kind === 'judgement' || question.kind === 'dates'),
    )
    return given ? values.map((value) => value ?? 0) : []
  },
}

/** Two options at one place of a ranking. */
function doubled(form: FormData, question: Question, index: number): boolean {
  if (question.kind !== 'ranking') return false
  const places = each(question).flatMap((option) => whole(form.get(fieldsOf(index).by(option))) ?? [])
  return new Set(places).size < places.length
}
