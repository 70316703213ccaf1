import { eq } from 'drizzle-orm'
import { consultations, type PersonClass, surveyAnswers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { groupsOf } from '../box/groups.ts'
import { sorted } from '../box/unseal.ts'
import { asSubject, lockedById, questionsOf } from '../consultations/find.ts'
import { record } from '../news.ts'
import { countAll, type OpenedAnswer, type VoteResult } from '../result/count-all.ts'
import { keepAnswers } from '../result/keep-answers.ts'

/**
 * Counts a survey that is closed, in all and by groups of ten at least, as a vote is; who answered is its roll. What is
 * published are answers apart and in the order of their content: whose they are is told to nobody.
 */
export async function countSurvey(act: Act, id: string): Promise<void> {
  const survey = await lockedById(act, id)
  if (survey.state !== 'closed' || survey.secret) return
  const [asked, given] = await Promise.all([
    questionsOf(act.tx, id),
    act.tx.select().from(surveyAnswers).where(eq(surveyAnswers.consultationId, id)),
  ])
  const groups = groupsOf(sizesOf(given))
  const letters = new Map(groups.flatMap(({ letter, of }) => of.map((one) => [kindOf(one), letter] as const)))
  const answers = sorted(
    given.flatMap((one) =>
      asked.map(
        ({ number }, index): OpenedAnswer => ({
          ...{ question: number, letter: letters.get(kindOf(one)) ?? '', answer: one.choice[index] ?? [] },
        }),
      ),
    ),
  )
  await keepAnswers(act, id, answers)
  const together = new Map(groups.map(({ letter }) => [letter, letter]))
  const result = undrawn(countAll(asked, answers, { groups, together, marks: given.length, draw: null }))
  await act.tx
    .update(consultations)
    .set({ ...{ state: 'counted', countedAt: act.at, movedAt: act.at }, groups, result })
    .where(eq(consultations.id, id))
  await record(act, 'vote-counted', asSubject(survey))
  await enqueue(act.tx, 'print-count', { consultationId: id }, `print-count:${id}`)
}

type Kind = { class: PersonClass; verified: boolean }
const kindOf = ({ class: of, verified }: Kind) => `${of} ${verified}`

function sizesOf(given: readonly Kind[]) {
  const sizes = new Map<string, { of: Kind[]; size: number }>()
  for (const one of given) {
    const { class: of, verified } = one
    const size = (sizes.get(kindOf(one))?.size ?? 0) + 1
    sizes.set(kindOf(one), { of: [{ class: of, verified }], size })
  }
  return [...sizes.values()]
}

/** A survey elects nobody: what is equal stays so, and no draw is waited for. */
const undrawn = (result: VoteResult): VoteResult => ({
  ...result,
  questions: result.questions.map(({ all, ...question }) => ({
    ...question,
    all: { ...all, waitsForDraw: false },
  })),
})
