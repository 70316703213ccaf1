import type { Answer, Question } from '#app/lib/ballots/questions.ts'

/** How many chose each option: of one, of several, by approval. */
export function chosenBy({ options }: Question, answers: readonly Answer[]): number[] {
  const totals = new Array<number>(options).fill(0)
  for (const answer of answers) for (const option of answer) totals[option]!++ // a valid answer names options
  return totals
}

/** The points that each option was given. */
export function pointsGiven({ options }: Question, answers: readonly Answer[]): number[] {
  const totals = new Array<number>(options).fill(0)
  for (const answer of answers) for (const [option, points] of answer.entries()) totals[option]! += points // one for each option
  return totals
}

/** How often each option was given each value, from 0 to `most`. */
export function distributions({ options }: Question, answers: readonly Answer[], most: number): number[][] {
  const counts = Array.from({ length: options }, () => new Array<number>(most + 1).fill(0))
  for (const answer of answers) for (const [option, value] of answer.entries()) counts[option]![value]!++ // valid answers
  return counts
}

/** The lower of two medians of values counted by `counts`; null where nothing was counted. */
export function lowerMedian(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (const [value, count] of counts.entries()) {
    seen += count
    if (count > 0 && seen >= Math.ceil(total / 2)) return value
  }
  return null
}

/** The options whose value is the greatest. */
export const highest = (totals: readonly number[]): number[] => {
  const most = Math.max(...totals)
  return totals.flatMap((total, option) => (total === most ? [option] : []))
}
