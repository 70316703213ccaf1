import { follow } from '#app/domain/publishing/index.ts'
import type { Cadence } from '#db/schema/index.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { Discussed } from '../story/shape.ts'
import type { Timeline } from '../timeline.ts'

const cadences: Cadence[] = ['at-once', 'daily', 'weekly', 'none']

/** Whoever cares follows; most ask for one mail a week. */
export function projectsAreFollowed(timeline: Timeline, story: Discussed, cast: Cast, chance: Chance): void {
  const since = Math.min(story.publishedAgo - 1, 200)
  for (const key of cast.some(Math.floor(chance.between(14, 44)), since, chance)) {
    const cadence = cadences[chance.weighted([6, 20, 60, 14])]!
    timeline.addApart(chance.between(1, since), key, (act) =>
      follow(act, { subjectId: timeline.id(story.key), cadence }),
    )
  }
  for (const key of ['residente', 'secondaire', 'saisonnier', 'entreprise', 'visiteuse']) {
    if (chance.happens(0.5))
      timeline.addApart(Math.min(since, 40), key, (act) =>
        follow(act, { subjectId: timeline.id(story.key), cadence: 'daily' }),
      )
  }
}
