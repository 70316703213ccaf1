import { countOpinions, giveOpinion } from '#app/domain/participation/index.ts'
import { type PersonClass, personClasses } from '#app/lib/kinds.ts'
import type { Stance } from '#db/schema/index.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { Discussed } from '../story/shape.ts'
import type { Timeline } from '../timeline.ts'

const stances: Stance[] = ['for', 'neutral', 'against']
/** How readily each class gives its opinion. */
const shares: Record<PersonClass, number> = {
  permanent: 0.36,
  secondary: 0.31,
  seasonal: 0.17,
  visitor: 0.11,
  business: 0.05,
}

/** Opinions, each class leaning its own way, and the counts that the city publishes of them. */
export function opinionsAreGiven(
  timeline: Timeline,
  story: Pick<Discussed, 'key' | 'opinions'>,
  cast: Cast,
  chance: Chance,
): void {
  if (!story.opinions) return
  const { openedAgo, closesIn, count, leaning } = story.opinions
  const end = Math.max(-closesIn + 0.6, 0.2)
  for (const personClass of personClasses) {
    const there = chance
      .shuffled(cast.of(personClass, openedAgo))
      .slice(0, Math.round(count * shares[personClass]))
    for (const by of there) {
      // Half of them in the first third: people answer when they are asked.
      const ago = end + (openedAgo - 0.6 - end) * Math.sqrt(chance.next())
      const stance = stances[chance.weighted(leaning[personClass] ?? [50, 25, 25])]!
      const lang = 'fr'
      timeline.addApart(ago, by, (act) =>
        giveOpinion(act, { subjectId: timeline.id(story.key), stance, reason: '', lang }),
      )
    }
  }
  const counted = (ago: number) =>
    timeline.add(ago, 'city', (act) => countOpinions(act, timeline.id(story.key)))
  if (closesIn < 0) counted(-closesIn - 1.2)
  else counted(0.19)
}
