import { addPlace, PlaceInput } from '#app/domain/station/index.ts'
import type { PlaceStory } from '../story/places.ts'
import type { Timeline } from '../timeline.ts'

/** Who acts for each body. */
export const agents = {
  mairie: 'agent',
  technique: 'agent-technique',
  remontees: 'agent-remontees',
  tourisme: 'agent-tourisme',
} as const

/** The register is filled, each place by an agent of the body that looks after it. */
export function placesAreListed(timeline: Timeline, stories: readonly PlaceStory[]): void {
  stories.forEach(({ key, at: [latitude, longitude], altitude, body, access = '', ...said }, index) => {
    timeline.add(2400 - index * 0.01, agents[body], async (act) => {
      const { id, slug } = await addPlace(
        act,
        PlaceInput.parse({
          ...said,
          ...{ latitude: String(latitude), longitude: String(longitude), altitude, accessibleFr: access },
          bodyId: timeline.id(body),
        }),
      )
      timeline.memory.ids.set(`place:${key}`, id)
      timeline.memory.slugs.set(`place:${key}`, slug)
    })
  })
}
