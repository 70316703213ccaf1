import { and, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  type PaperContent,
  paperAgreements,
  paperCounts,
  type RollGroup,
  rollMarks,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { asSubject, lockedVote, questionsOf } from '../consultations/find.ts'
import { record } from '../news.ts'
import { ballotsIn, differences, isBallot, nothingCounted, refuseUnequal } from './content.ts'

refuseOn('paper_is_being_counted', () => new Refusal('paper-not-now'))
refuseOn('two_counts_agree', () => new Refusal('paper-differs'))

/** The most ballots on paper that an official counts here. */
export const mostPaper = 2_000

const whole = z.coerce.number().int().min(0).max(mostPaper)

/** How many ballots chose each answer: of each group and question the options, then blank, then invalid. */
const PaperTotals = z.record(z.string().regex(/^[A-Z]$/), z.array(z.array(whole).max(40)).max(8))

/** One ballot as it was unfolded: its number, the letter that it bears, and its answers. */
export type PaperBallot = { number: number; letter: string; answers: (number[] | null)[] }

type Counting = Awaited<ReturnType<typeof counting>>

/** Her own count of this vote, locked with it. Refused: `paper-not-now` before its close and once two agree. */
async function counting(act: Act, slug: string) {
  allow(act.actor, 'paper.count')
  const officialId = whoActs(act.actor)
  const vote = await lockedVote(act, slug)
  if (!vote.paperPlaces) throw new Refusal('paper-not-offered')
  const asked = await questionsOf(act.tx, vote.id)
  const [own] = await act.tx
    .select()
    .from(paperCounts)
    .where(and(eq(paperCounts.consultationId, vote.id), eq(paperCounts.officialId, officialId)))
  const groups: RollGroup[] = vote.groups ?? []
  return { act, vote, asked, groups, officialId, own, content: own?.content ?? nothingCounted(asked, groups) }
}

const keep = (
  { act, vote, officialId }: Counting,
  content: PaperContent,
  finished: boolean,
  reason: string,
) =>
  act.tx.execute(
    sql`select enter_paper(${vote.id}, ${officialId}, ${JSON.stringify(content)}::jsonb, ${finished}, ${reason})`,
  )

/** Types the totals of each group and question anew. Refused (`paper-sums`) where a group's questions have not as many ballots each. */
export async function typeTotals(
  act: Act,
  { slug, totals }: { slug: string; totals: z.output<typeof PaperTotals> },
): Promise<void> {
  const here = await counting(act, slug)
  const empty = here.content
  if (!('totals' in empty)) throw new Refusal('invalid-input', 422)
  const content = {
    totals: Object.fromEntries(
      Object.entries(empty.totals).map(([letter, its]) => [
        letter,
        its.map((line, index) => line.map((_, place) => totals[letter]?.[index]?.[place] ?? 0)),
      ]),
    ),
  }
  refuseUnequal(content)
  await keep(here, content, false, here.own?.reason ?? '')
}

/**
 * Types one ballot, or types it anew under the same number. Refused: `paper-number` where it bears none, `paper-letter` of
 * no group, `vote-choice` for answers that its questions do not allow and that are not said to be invalid.
 */
export async function typeBallot(
  act: Act,
  { slug, number, letter, answers }: PaperBallot & { slug: string },
) {
  const here = await counting(act, slug)
  if (!('ballots' in here.content)) throw new Refusal('invalid-input', 422)
  if (!Number.isInteger(number) || number < 1 || number > mostPaper)
    throw new Refusal('paper-number', 422, 'number')
  if (!here.groups.some((group) => group.letter === letter)) throw new Refusal('paper-letter', 422, 'letter')
  if (!isBallot(answers, here.asked)) throw new Refusal('vote-choice', 422)
  const ballots = { ...here.content.ballots, [number]: { letter, answers } }
  await keep(here, { ballots }, false, here.own?.reason ?? '')
}

/** Takes a ballot that was typed out of her count again. */
export async function dropBallot(
  act: Act,
  { slug, number }: { slug: string; number: number },
): Promise<void> {
  const here = await counting(act, slug)
  if (!('ballots' in here.content)) throw new Refusal('invalid-input', 422)
  const { [number]: _, ...ballots } = here.content.ballots
  await keep(here, { ballots }, false, here.own?.reason ?? '')
}

export const PaperFinish = z.object({ reason: written().max(500).default('') })

/**
 * Finishes her count. The first that another official counted alike is taken, for good; else both are told what differs,
 * and count again, or a third does. Refused (`paper-reason`) with more ballots than marks and no reason.
 */
export async function finishPaper(
  act: Act,
  { slug, reason }: z.output<typeof PaperFinish> & { slug: string },
): Promise<{ agreed: boolean }> {
  const here = await counting(act, slug)
  const { vote, content, officialId, asked } = here
  refuseUnequal(content)
  const marks = await act.tx.$count(
    rollMarks,
    and(eq(rollMarks.consultationId, vote.id), eq(rollMarks.way, 'paper')),
  )
  if (ballotsIn(content) > marks && reason.length < 10) throw new Refusal('paper-reason', 422, 'reason')
  await keep(here, content, true, reason)
  const others = await act.tx
    .select()
    .from(paperCounts)
    .where(
      and(
        eq(paperCounts.consultationId, vote.id),
        ne(paperCounts.officialId, officialId),
        eq(paperCounts.done, true),
      ),
    )
  const alike = others.find((other) => differences(content, other.content, asked).length === 0)
  if (!alike) return { agreed: false }
  const reasons = [...new Set([alike.reason, reason].filter((one) => one !== ''))]
  await act.tx.insert(paperAgreements).values({
    ...{ consultationId: vote.id, oneId: alike.officialId, otherId: officialId },
    // Told by the database from what is there.
    ...{ marks: 0, ballots: 0, rounds: 0, reason: reasons.join(' / ') },
  })
  await record(act, 'vote-paper-counted', asSubject(vote))
  return { agreed: true }
}
