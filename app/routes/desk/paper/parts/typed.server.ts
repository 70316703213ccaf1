import type { AskedQuestion, PaperVote } from '#app/domain/ballots/index.ts'
import { asQuestion } from '#app/lib/ballots/questions.ts'
import { typedChoice } from '#app/lib/ballots/typed.ts'
import { sendingKey } from '#app/lib/sending-key.ts'
import { invalidField } from './invalid-field.ts'

/** Totals as their boxes follow one another on the page: group by group, question by question, then blank and invalid. */
export function totalsTyped(
  { groups, questions }: Pick<PaperVote, 'groups' | 'questions'>,
  n: readonly number[],
) {
  let at = 0
  return Object.fromEntries(
    groups.map(({ letter }) => [
      letter,
      questions.map(({ options }) => Array.from({ length: options.length + 2 }, () => n[at++] ?? 0)),
    ]),
  )
}

/** One ballot out of its form: what it says of each question, null where it was said to be invalid. */
export function typedBallot(form: FormData, asked: readonly AskedQuestion[]) {
  const read = typedChoice(form, asked.map(asQuestion))
  const invalid = asked.map((_, index) => form.get(invalidField(index)) === 'on')
  const answers = read.choice.map((answer, index) => (invalid[index] ? null : [...answer]))
  const wrong = read.wrong.filter((index) => !invalid[index])
  const sent = new FormData()
  for (const name of ['number', 'letter', sendingKey]) {
    const value = form.get(name)
    if (value !== null) sent.append(name, value)
  }
  sent.append('answers', JSON.stringify(answers))
  return {
    ...{ answers, wrong, number: String(form.get('number') ?? ''), letter: String(form.get('letter') ?? '') },
    form: sent,
  }
}
