import type { Wording } from '../language.ts'
import type { Messages } from '../messages/index.ts'
import { type Answers, hiddenIn, hiddenTogether, stances } from './hidden-together.ts'

type Words = { t: Messages; say: Pick<Wording, 'number'> }

/**
 * The answers of a row in words: "12 for, 9 neutral or against". What was suppressed is said together, or without a
 * number where even that is not known.
 */
export function answersSaid(row: Answers, final: boolean, { t, say }: Words): string {
  const words = t.ui.breakdown
  if (row.total === null) return words.suppressedAll
  const hidden = hiddenIn(row)
  if (hidden.length === stances.length) return words.noDetail
  const word = (stance: (typeof stances)[number]) => t.ui.stance[stance].toLowerCase()
  const parts = stances
    .filter((stance) => row[stance])
    .map((stance) => `${say.number(row[stance] ?? 0)} ${word(stance)}`)
  if (hidden.length > 0) {
    const [either, together] = [hidden.map(word).join(words.either), hiddenTogether(row, final)]
    parts.push(together === null ? words.notShown(either) : `${say.number(together)} ${either}`)
  }
  return parts.join(', ')
}
