import { addPlace, keepImport, PlaceInput, runImport } from '#app/domain/station/index.ts'
import type { PlaceStory } from '../story/places.ts'
import { outlines, traces } from '../story/traces.ts'
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
    timeline.add(2316 - index * 0.01, agents[body], async (act) => {
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

/** Each body brings the file of what it drew: how its runs, paths and roads go, and what has an outline. */
export function shapesAreBrought(timeline: Timeline, stories: readonly PlaceStory[]): void {
  for (const body of Object.keys(agents) as (keyof typeof agents)[]) {
    const features = stories.filter((story) => story.body === body).flatMap(featureOf)
    if (features.length === 0) continue
    timeline.add(2310, agents[body], async (act) => {
      const file = JSON.stringify({ type: 'FeatureCollection', features })
      const { id } = await keepImport(act, { fileName: `traces-${body}.geojson`, bytes: Buffer.from(file) })
      await runImport(act, { id })
    })
  }
}

function featureOf({ key, fr, at: [latitude, longitude] }: PlaceStory) {
  const properties = { nom: fr }
  const line = traces[key]?.map(([lat, lon]) => [lon, lat])
  if (line) return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: line } }
  const [north, east] = outlines[key] ?? [0, 0]
  if (north === 0) return []
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const
  const ring = corners.map(([x, y]) => [longitude + x * east, latitude + y * north])
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }
}
