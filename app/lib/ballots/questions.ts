/**
 * The kinds of question that a consultation asks (VOTES: "Kinds of question"), and what an answer to each may be. Pure:
 * the browser, the ballot box and the count read an answer by the same rules.
 */
export const askedKinds = [
  'one',
  'several',
  'approval',
  'ranking',
  'judgement',
  'points',
  'criteria',
] as const
/** What a survey asks beside, whose answers are no secret: which dates suit, and a few words of one's own. */
export const surveyKinds = ['dates', 'words'] as const
/** All of them, and how a participatory budget is shared out, which no consultation asks: ideas that have a cost. */
export const questionKinds = [...askedKinds, 'budget', ...surveyKinds] as const
export type QuestionKind = (typeof questionKinds)[number]

/** How many mentions a majority judgement has, from "à rejeter" (0) to "excellent" (6). */
export const mentions = 7
/** Of a date: 0 that it does not suit, 1 that it does if need be, 2 that it does. */
export const suits = 2
/** The most that one writes into a question of words. */
export const mostWords = 280
/** The highest note of a criterion; 0 says that none was given. */
export const highestNote = 5

/**
 * What the count needs of a question: `min` and `max` of several, the sum to share of points; of a budget what each idea
 * costs, and the sum under which those chosen stay, where there is one.
 */
export type Question = {
  kind: QuestionKind
  options: number
  min: number | null
  max: number | null
  points: number | null
  costs?: readonly bigint[] | null
  sum?: bigint | null
}

/** The same of a question as it is asked, whose options have names. */
export const asQuestion = ({
  kind,
  options,
  min,
  max,
  points,
  costs,
  sum,
}: Omit<Question, 'options'> & { options: readonly unknown[] }): Question => ({
  ...{ kind, options: options.length, min, max, points, costs, sum },
})

/**
 * One answer, in whole numbers. Empty: blank. `one`, `several`, `approval`, `budget`: the options chosen, ascending; `ranking`: the
 * options in their order, those left out stand together below; the others: a value for each option.
 */
export type Answer = readonly number[]

/** A whole ballot: an answer to each question, in their order. */
export type Choice = readonly Answer[]

export const isBlank = (answer: Answer): boolean => answer.length === 0

/** Whether the rules of the question allow this answer. A blank one is always allowed. */
export function isValid(question: Question, answer: Answer): boolean {
  if (!answer.every((value) => Number.isInteger(value) && value >= 0)) return false
  return isBlank(answer) || rules[question.kind](question, answer)
}

const rules: Record<QuestionKind, (question: Question, answer: Answer) => boolean> = {
  one: (question, answer) => answer.length === 1 && areOptions(question, answer),
  several: (question, answer) => several(question, answer),
  budget: (question, answer) =>
    several(question, answer) &&
    (question.sum == null || costOfChosen(question.costs ?? [], answer) <= question.sum),
  approval: (question, answer) => areOptions(question, answer) && ascend(answer),
  ranking: (question, answer) => areOptions(question, answer) && new Set(answer).size === answer.length,
  judgement: (question, answer) => valuesUpTo(mentions - 1, question, answer),
  points: (question, answer) =>
    valuesUpTo(question.points ?? 0, question, answer) &&
    answer.reduce((sum, value) => sum + value, 0) <= (question.points ?? 0) &&
    answer.some((value) => value > 0),
  criteria: (question, answer) =>
    valuesUpTo(highestNote, question, answer) && answer.some((value) => value > 0),
  dates: (question, answer) => valuesUpTo(suits, question, answer),
  // They stand apart, under whoever wrote them, until a moderator has read them.
  words: () => false,
}

const several = (question: Question, answer: Answer) =>
  areOptions(question, answer) &&
  ascend(answer) &&
  answer.length >= (question.min ?? 1) &&
  answer.length <= (question.max ?? question.options)
/** What these options cost together. */
export const costOfChosen = (costs: readonly bigint[], answer: Answer): bigint =>
  answer.reduce((sum, option) => sum + (costs[option] ?? 0n), 0n)
const areOptions = ({ options }: Question, answer: Answer) => answer.every((option) => option < options)
const ascend = (answer: Answer) =>
  answer.every((option, index) => index === 0 || option > (answer[index - 1] ?? -1))
const valuesUpTo = (most: number, { options }: Question, answer: Answer) =>
  answer.length === options && answer.every((value) => value <= most)

/** A ballot as text, the same for the same choice. */
export const choiceText = (choice: Choice): string => JSON.stringify(choice)

/** The other way round: null for what is no ballot at all. */
export function readChoice(text: string): Choice | null {
  try {
    const read: unknown = JSON.parse(text)
    const shaped =
      Array.isArray(read) && read.every((answer) => Array.isArray(answer) && answer.every(Number.isInteger))
    return shaped ? (read as Choice) : null
  } catch {
    return null
  }
}

/** The bytes to which every ballot of these questions is padded: no ballot can be told by its length. */
export function ballotLength(questions: readonly Question[]): number {
  const widest = questions.reduce((sum, { options, points }) => {
    const digits = Math.max(String(options).length, String(points ?? 0).length)
    return sum + 3 + options * (digits + 1)
  }, 2)
  return Math.ceil((widest + 1) / 64) * 64
}
