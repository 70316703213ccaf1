import { type Answer, asQuestion, type Question } from '#app/lib/ballots/questions.ts'
import type { VoteWay } from '#app/lib/kinds.ts'
import type { RollGroup } from '#db/schema/index.ts'
import { type Counted, countQuestion } from '../questions/count-question.ts'

/** One answer out of the box; null for what was no ballot. */
export type OpenedAnswer = {
  question: number
  letter: string
  answer: Answer | null
  /** Null or left out where the two ways are not told apart. */
  way?: VoteWay | null
}

/** What is said of the ballots on paper: how many were given and counted, and why that is not the same. */
export type PaperCast = { marks: number; ballots: number; reason: string }

/** What a vote gave: how many could vote and did, and each question, in all and by group. */
export type VoteResult = {
  roll: number
  /** How many on the roll are marked, and how many ballots were in the box: the same, or an incident that is said. */
  marks: number
  ballots: number
  groups: { letters: string; of: RollGroup['of']; roll: number; ballots: number }[]
  /** Where the vote had paper. */
  paper?: PaperCast
  questions: {
    number: number
    all: Counted
    /** Online and on paper apart, where there are ten of each. */
    ways?: Record<VoteWay, Counted>
    groups: { letters: string; counted: Counted }[]
  }[]
}

/** What the count needs of a question as it is asked. */
type Asked = Omit<Question, 'options'> & { number: number; options: readonly unknown[] }

type Frame = {
  groups: readonly RollGroup[]
  /** Which letters are counted as one. */
  together: ReadonlyMap<string, string>
  marks: number
  draw: string | null
  paper?: PaperCast | null
}

/** Counts every question, in all and by group. */
export function countAll(
  asked: readonly Asked[],
  answers: readonly OpenedAnswer[],
  { groups, together, marks, draw, paper }: Frame,
): VoteResult {
  const letters = [...new Set(groups.map(({ letter }) => together.get(letter) ?? letter))].sort()
  const counted = (of: Asked, given: readonly OpenedAnswer[], draw: string | null) =>
    countQuestion(
      asQuestion(of),
      given.map(({ answer }) => answer ?? unreadable),
      draw,
    )
  const apart = answers.some(({ way }) => way)
  const byWay = (of: Asked, its: readonly OpenedAnswer[], way: VoteWay) =>
    counted(
      of,
      its.filter((one) => one.way === way),
      draw,
    )
  return {
    roll: groups.reduce((sum, { roll }) => sum + roll, 0),
    marks,
    ballots: answers.filter(({ question }) => question === asked[0]?.number).length,
    groups: letters.map((one) => {
      const its = groups.filter(({ letter }) => (together.get(letter) ?? letter) === one)
      const first = asked[0]?.number
      return {
        letters: one,
        of: its.flatMap(({ of }) => of),
        roll: its.reduce((sum, { roll }) => sum + roll, 0),
        ballots: answers.filter(({ question, letter }) => question === first && letter === one).length,
      }
    }),
    ...(paper && { paper }),
    questions: asked.map((of) => {
      const its = answers.filter(({ question }) => question === of.number)
      return {
        number: of.number,
        all: counted(of, its, draw),
        ...(apart && { ways: { online: byWay(of, its, 'online'), paper: byWay(of, its, 'paper') } }),
        groups: letters.map((one) => ({
          letters: one,
          counted: counted(
            of,
            its.filter(({ letter }) => letter === one),
            draw,
          ),
        })),
      }
    }),
  }
}

/** What no question allows. */
const unreadable: Answer = [-1]
