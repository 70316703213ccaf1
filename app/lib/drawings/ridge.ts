import { seeded } from './height-field.ts'

/** A drawing of 1000 by 100: the way up on the left, the summit at `summitX`, the far side behind it. */
export const summitX = 880
const foot = 92
const top = 8
const points = 16

type Place = { x: number; y: number }

/**
 * The profile of one seed's ridge. It climbs all the way to the summit, steeply here and gently there, so that a height
 * has one place on it and a place one height.
 */
export function ridgeProfile(seed: string) {
  const random = seeded(`ridge:${seed}`)
  // Foothills first, the wall last; here and there a shoulder to rest on.
  const steps = Array.from(
    { length: points },
    (_, i) => (0.12 + random() ** 3 * 3) * (0.35 + (i / points) ** 1.6),
  )
  const total = steps.reduce((sum, step) => sum + step, 0)
  let risen = 0
  const way: Place[] = [{ x: 0, y: foot }]
  steps.forEach((step, i) => {
    risen += step
    way.push({ x: (summitX * (i + 1)) / points, y: foot - ((foot - top) * risen) / total })
  })
  const behind: Place[] = [
    { x: 925, y: 22 + random() * 16 },
    { x: 950, y: 30 + random() * 12 },
    { x: 1000, y: 48 + random() * 24 },
  ]
  return {
    whole: path([...way, ...behind]),
    /** The place at a share (0…1) of the distance to the summit. */
    along: (share: number) => placeAt(way, (place) => place.x / summitX, share),
    /** The place at a share (0…1) of the height of the summit. */
    atHeight: (share: number) => placeAt(way, (place) => (foot - place.y) / (foot - top), share),
    /** The way from the foot to a place. */
    upTo: (place: Place) => path([...way.filter(({ x }) => x < place.x), place]),
  }
}

function placeAt(way: Place[], measure: (place: Place) => number, share: number): Place {
  const wanted = Math.min(1, Math.max(0, share))
  const next = way.findIndex((place) => measure(place) >= wanted - 1e-9)
  const to = way[next]! // the last place measures 1
  const from = way[next - 1]
  if (!from) return to
  const between = (wanted - measure(from)) / (measure(to) - measure(from))
  return { x: from.x + (to.x - from.x) * between, y: from.y + (to.y - from.y) * between }
}

const path = (places: Place[]) =>
  `M${places.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`
