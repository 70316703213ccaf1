import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { paperAgreements, paperCounts } from '#db/schema/index.ts'
import { leastGroup } from '../box/groups.ts'
import { questionsOf } from '../consultations/find.ts'
import type { OpenedAnswer, PaperCast } from '../result/count-all.ts'
import { answersIn } from './content.ts'

type Paper = {
  /** The letter of each ballot. */
  letters: string[]
  answers: OpenedAnswer[]
  cast: PaperCast
}

/**
 * What two officials counted alike of the ballots on paper: its answers apart, as those of the box are. Null while they
 * count; where no ballot was given there is nothing to count.
 */
export async function paperOf(db: Db, id: string, marks: number): Promise<Paper | null> {
  if (marks === 0) return { letters: [], answers: [], cast: { marks: 0, ballots: 0, reason: '' } }
  const [agreed] = await db
    .select({ cast: paperAgreements, content: paperCounts.content })
    .from(paperAgreements)
    .innerJoin(
      paperCounts,
      and(
        eq(paperCounts.consultationId, paperAgreements.consultationId),
        eq(paperCounts.officialId, paperAgreements.oneId),
      ),
    )
    .where(eq(paperAgreements.consultationId, id))
  if (!agreed) return null
  const asked = await questionsOf(db, id)
  const answers = answersIn(agreed.content, asked)
  const { ballots, reason } = agreed.cast
  return {
    letters: answers.flatMap(({ question, letter }) => (question === asked[0]?.number ? [letter] : [])),
    answers,
    cast: { marks: agreed.cast.marks, ballots, reason },
  }
}

/** The two ways are told apart where there are ten ballots of each: else one is found by taking the other off the sum. */
export const toldApart = (online: number, paper: number): boolean =>
  online >= leastGroup && paper >= leastGroup

/**
 * How large a group is that is counted apart: where the two ways are told apart too, as the smaller of its halves, since
 * each line says both. A half in which nobody is tells on nobody.
 */
export const sizeOf = ({ online, paper }: { online: number; paper: number }, apart: boolean): number =>
  apart && online > 0 && paper > 0 ? Math.min(online, paper) : online + paper
