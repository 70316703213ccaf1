import { and, eq } from 'drizzle-orm'
import { finishPaper, markPaper, typeBallot } from '#app/domain/ballots/index.ts'
import { consultationRoll, rollMarks } from '#db/schema/index.ts'
import type { PaperStory } from '../story/shape.ts'
import type { Timeline } from '../timeline.ts'

type OnPaper = { key: string; paper?: PaperStory; opensAgo: number; closesAgo: number }

/** Where one votes on paper beside the box, and by when that is counted. */
export const paperOf = (timeline: Timeline, { paper }: OnPaper) => ({
  paperPlaces: paper?.places ?? { fr: '', it: '', en: '' },
  paperDueOn: paper ? timeline.dayAgo(paper.dueAgo) : null,
})

/**
 * Residents who are given a ballot at the desk; after the close an agent and an elected official count them, apart. `said`
 * is what one of those ballots says.
 */
export function isVotedOnPaper(
  timeline: Timeline,
  { key, paper, opensAgo, closesAgo }: OnPaper,
  residents: readonly string[],
  said: () => readonly (readonly number[])[],
): void {
  if (!paper) return
  const [from, until] = [opensAgo - 0.6, closesAgo > 0 ? closesAgo + 0.5 : 0.2]
  residents.slice(0, paper.given).forEach((one, index) => {
    const when = from - ((from - until) * (index + 1)) / (paper.given + 1)
    timeline.add(when, 'agent', (act) =>
      markPaper(act, { slug: timeline.slug(key), personId: timeline.id(one), age: true }),
    )
  })
  if (closesAgo <= 1) return
  const ballots = Array.from({ length: paper.given }, said)
  for (const [index, by] of ['agent', 'elue'].entries())
    timeline.add(closesAgo - 1.2 - index / 10, by, async (act) => {
      const slug = timeline.slug(key)
      const letters = await act.tx
        .select({ letter: consultationRoll.letter })
        .from(rollMarks)
        .innerJoin(
          consultationRoll,
          and(
            eq(consultationRoll.consultationId, rollMarks.consultationId),
            eq(consultationRoll.personId, rollMarks.personId),
          ),
        )
        .where(and(eq(rollMarks.consultationId, timeline.id(key)), eq(rollMarks.way, 'paper')))
        .orderBy(consultationRoll.letter)
      for (const [at, { letter }] of letters.entries())
        await typeBallot(act, { slug, number: at + 1, letter, answers: ballots[at]!.map((one) => [...one]) }) // as many
      await finishPaper(act, { slug, reason: '' })
    })
}
