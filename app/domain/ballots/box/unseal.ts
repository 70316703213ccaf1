import { eq } from 'drizzle-orm'
import { type Answer, asQuestion, choiceText, isValid, readChoice } from '#app/lib/ballots/questions.ts'
import { openerOf } from '#app/lib/ballots/seal.ts'
import type { Db } from '#db/client.ts'
import { sealedBallots } from '#db/schema/index.ts'
import { type AskedQuestion, questionsOf } from '../consultations/find.ts'
import type { OpenedAnswer } from '../result/count-all.ts'

/**
 * Every ballot of a box opened in memory: its answers apart, and in the order of what they say. An answer that its
 * question does not allow keeps none of its content, by which a bought ballot could be known again. Null when the key
 * is not the one to which they were sealed.
 */
export async function unsealed(
  db: Db,
  id: string,
  secret: Uint8Array,
  together: ReadonlyMap<string, string>,
): Promise<OpenedAnswer[] | null> {
  const asked = await questionsOf(db, id)
  const [ofGroup, ofChoice] = await Promise.all([openerOf(secret, `${id}/group`), openerOf(secret, id)])
  const sealed = await db
    .select({ sealed: sealedBallots.sealed })
    .from(sealedBallots)
    .where(eq(sealedBallots.consultationId, id))
  const answers: OpenedAnswer[] = []
  for (const { sealed: outer } of sealed) {
    const inner = await ofGroup(outer)
    if (inner === null) return null
    const letter = together.get(inner.slice(0, 1)) ?? ''
    const text = await ofChoice(inner.slice(1))
    const given = answersOf(text, asked)
    answers.push(...asked.map(({ number }, index) => ({ question: number, letter, answer: given[index]! }))) // one a question
  }
  return sorted(answers)
}

function answersOf(text: string | null, asked: readonly AskedQuestion[]): (Answer | null)[] {
  const choice = text === null ? null : readChoice(text)
  return asked.map((question, index) => {
    const answer = choice?.length === asked.length ? choice[index] : undefined
    return answer && isValid(asQuestion(question), answer) ? answer : null
  })
}

const contentOf = ({ question, letter, answer, way }: OpenedAnswer) =>
  `${String(question).padStart(2, '0')}|${letter}|${answer === null ? '' : choiceText([answer])}|${way ?? ''}`
/** In the order of what they say, which tells nothing of who said it. */
export const sorted = (answers: OpenedAnswer[]) =>
  answers
    .map((of) => ({ of, content: contentOf(of) }))
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))
    .map(({ of }) => of)
