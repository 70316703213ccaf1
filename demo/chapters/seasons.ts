import { openSeasonCall, rateSeason, SeasonCallInput, SeasonScores } from '#app/domain/participation/index.ts'
import type { PersonClass } from '#app/lib/kinds.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { ServiceStory } from '../story/services.ts'
import type { Timeline } from '../timeline.ts'
import { agents } from './places.ts'
import { pastWinters, thisWinter } from './services.ts'

const criteria = ['reliability', 'waiting', 'welcome', 'price'] as const
/** Of each class how many answer, and what they think of the first winter; the queues grew shorter since. */
const answers: [PersonClass, number, number][] = [
  ['permanent', 8, 3.6],
  ['secondary', 7, 3.1],
  ['seasonal', 6, 2.8],
  ['visitor', 7, 3.9],
  ['business', 2, 3],
]
/** Days that each call lasts, and after its first day since when it is open. */
const [lasts, asked] = [30, 3]

/** People are asked how the winters were on the services that the story judges: twice before, and now. */
export function seasonsAreJudged(
  timeline: Timeline,
  stories: readonly ServiceStory[],
  cast: Cast,
  by: Chance,
): void {
  const winters = [
    ...pastWinters.map(({ from, until }) => ({ from, open: until - 2 })),
    { from: thisWinter, open: asked },
  ]
  for (const { place, body } of stories.filter(({ judged }) => judged))
    winters.forEach(({ from, open }, year) => {
      const slug = () => timeline.slug(`service:${place}`)
      timeline.add(open, agents[body], (act) =>
        openSeasonCall(act, {
          ...SeasonCallInput.parse({
            ...{ fromOn: timeline.dayAgo(from), closesOn: timeline.dayAgo(open - lasts) },
            criteria: [...criteria],
          }),
          slug: slug(),
        }),
      )
      for (const [of, many, mood] of answers)
        for (const who of by.shuffled(cast.of(of, open)).slice(0, many))
          timeline.addApart(by.between(Math.max(0.1, open - lasts + 3), open - 0.2), who, (act) =>
            rateSeason(act, { slug: slug(), ...scores(mood + year * 0.3) }),
          )
    })

  function scores(mood: number) {
    return SeasonScores.parse(
      Object.fromEntries(
        criteria.map((one, at) => [
          one,
          Math.min(5, Math.max(1, Math.round(mood - at * 0.25 + by.between(-1.2, 1.2)))),
        ]),
      ),
    )
  }
}
