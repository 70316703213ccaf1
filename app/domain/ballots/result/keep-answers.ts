import { openedAnswers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import type { OpenedAnswer } from './count-all.ts'

/** Writes the answers of a count, numbered in the order in which they come: that of their content. */
export async function keepAnswers(act: Act, id: string, answers: readonly OpenedAnswer[]): Promise<void> {
  const numbers = new Map<number, number>()
  const rows = answers.map(({ question, letter, answer, way = null }) => {
    const number = (numbers.get(question) ?? 0) + 1
    numbers.set(question, number)
    return { consultationId: id, question, number, letter, answer: answer && [...answer], way }
  })
  for (let from = 0; from < rows.length; from += 5_000)
    await act.tx.insert(openedAnswers).values(rows.slice(from, from + 5_000))
}
