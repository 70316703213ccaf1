import { asQuestion, isValid } from '#app/lib/ballots/questions.ts'
import type { PaperContent, RollGroup } from '#db/schema/index.ts'
import { Refusal } from '../../refusal.ts'
import type { AskedQuestion } from '../consultations/find.ts'
import type { OpenedAnswer } from '../result/count-all.ts'

type Asked = Pick<AskedQuestion, 'number' | 'kind' | 'options' | 'min' | 'max' | 'points' | 'costs' | 'sum'>

/**
 * Whether totals are typed, or each ballot: a total says what each ballot says only where one answer is chosen. Any other
 * answer is counted, and published, as one among those of the box.
 */
export const countsTotals = (asked: readonly Pick<Asked, 'kind'>[]): boolean =>
  asked.every(({ kind }) => kind === 'one')

/** Nothing counted yet. */
export const nothingCounted = (asked: readonly Asked[], groups: readonly RollGroup[]): PaperContent =>
  countsTotals(asked)
    ? {
        totals: Object.fromEntries(
          groups.map(({ letter }) => [
            letter,
            asked.map(({ options }) => new Array<number>(options.length + 2).fill(0)),
          ]),
        ),
      }
    : { ballots: {} }

/** How many ballots a count holds. */
export const ballotsIn = (content: PaperContent): number =>
  'ballots' in content
    ? Object.keys(content.ballots).length
    : Object.values(content.totals).reduce((sum, [first = []]) => sum + sumOf(first), 0)

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** Refuses totals of a group whose questions do not have as many ballots each (`paper-sums`), naming them. */
export function refuseUnequal(content: PaperContent): void {
  if ('ballots' in content) return
  const wrong = Object.entries(content.totals).flatMap(([letter, its]) => {
    const [first = 0, ...rest] = its.map(sumOf)
    return rest.some((sum) => sum !== first) ? [letter] : []
  })
  if (wrong.length > 0) throw new Refusal('paper-sums', 422, undefined, wrong)
}

/** Whether every answer of a ballot is one that its question allows; an invalid one holds nothing. */
export const isBallot = (answers: readonly (number[] | null)[], asked: readonly Asked[]): boolean =>
  answers.length === asked.length &&
  asked.every((question, index) => {
    const answer = answers[index]
    return answer === null || (answer !== undefined && isValid(asQuestion(question), answer))
  })

/** The answers of a count apart, as those of the box are. */
export function answersIn(content: PaperContent, asked: readonly Asked[]): OpenedAnswer[] {
  if ('ballots' in content)
    return Object.values(content.ballots).flatMap(({ letter, answers }) =>
      asked.map(({ number }, index) => ({ question: number, letter, answer: answers[index] ?? null })),
    )
  return Object.entries(content.totals).flatMap(([letter, its]) =>
    asked.flatMap(({ number, options }, index) =>
      (its[index] ?? []).flatMap((many, place) =>
        Array.from({ length: many }, () => ({
          question: number,
          letter,
          answer: chosen(place, options.length),
        })),
      ),
    ),
  )
}

/** The options in their order, then blank, then invalid. */
const chosen = (place: number, options: number) => (place < options ? [place] : place === options ? [] : null)

/** Where two counts differ: by question and group, or by the number of a ballot; what each says is told to nobody. */
export type Difference =
  | { question: number; letter: string }
  | { ballot: number; what: 'missing' | 'letter' | 'answers'; questions: number[] }

export function differences(
  mine: PaperContent,
  other: PaperContent,
  asked: readonly Pick<Asked, 'number'>[],
): Difference[] {
  if ('totals' in mine && 'totals' in other)
    return Object.keys(mine.totals).flatMap((letter) =>
      asked.flatMap(({ number }, index) =>
        same(mine.totals[letter]?.[index], other.totals[letter]?.[index])
          ? []
          : [{ question: number, letter }],
      ),
    )
  if (!('ballots' in mine) || !('ballots' in other)) return []
  const numbers = new Set([...Object.keys(mine.ballots), ...Object.keys(other.ballots)].map(Number))
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((ballot): Difference[] => {
      const [a, b] = [mine.ballots[ballot], other.ballots[ballot]]
      if (!a || !b) return [{ ballot, what: 'missing', questions: [] }]
      if (a.letter !== b.letter) return [{ ballot, what: 'letter', questions: [] }]
      const questions = asked.flatMap(({ number }, index) =>
        same(a.answers[index], b.answers[index]) ? [] : [number],
      )
      return questions.length > 0 ? [{ ballot, what: 'answers', questions }] : []
    })
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
