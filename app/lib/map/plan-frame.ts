import { asDegrees, closest, inWorld, metreAt, tileSize, type Where, widest } from './mercator.ts'

/** A drawing's own measures; it is as wide as its column. */
export const [planWidth, planHeight] = [480, 320]
const margin = 30
/** Whether a point of the drawing is seen. */
export const inside = (x: number, y: number) => x > 6 && x < planWidth - 6 && y > 6 && y < planHeight - 6
/** What lies further than this from the middle of the others is left to the list: it would make all else a dot. */
const farthest = 6_000
const least = 500

/** Those points that a drawing is made to hold: near the middle of them all, or around one. */
export function framed<Point extends Where>(points: readonly Point[], around?: Where): Point[] {
  const { middle, reach } = centreOf(points, around)
  return points.filter((point) => {
    const at = inWorld(point)
    return Math.hypot(at.x - middle.x, at.y - middle.y) <= reach
  })
}

function centreOf(points: readonly Where[], around?: Where) {
  const where = around ?? { latitude: median(points, 'latitude'), longitude: median(points, 'longitude') }
  const metre = metreAt(where.latitude)
  return { middle: inWorld(where), metre, reach: (around ? 1_500 : farthest) * metre }
}

/** Where points lie in a drawing that holds them, and the tiles beneath; `around` puts one of them in the middle. */
export function frameOf(points: readonly Where[], around?: Where) {
  const { middle: centre, metre } = centreOf(points, around)
  const near = framed(points, around).map(inWorld)
  const half = (axis: 'x' | 'y') => {
    const away = near.map((at) => at[axis] - centre[axis])
    const [low, high] = [Math.min(0, ...away), Math.max(0, ...away)]
    return around
      ? { middle: 0, size: 2 * Math.max(-low, high) }
      : { middle: (low + high) / 2, size: high - low }
  }
  const [across, down] = [half('x'), half('y')]
  const scale = Math.min(
    (planWidth - 2 * margin) / Math.max(across.size, least * metre),
    (planHeight - 2 * margin) / Math.max(down.size, (least / 2) * metre),
    2 ** closest,
  )
  const [left, top] = [
    (centre.x + across.middle) * scale - planWidth / 2,
    (centre.y + down.middle) * scale - planHeight / 2,
  ]
  return {
    /** Where a point stands in the drawing. */
    at: (where: Where) => {
      const { x, y } = inWorld(where)
      return { x: Math.round(x * scale - left), y: Math.round(y * scale - top) }
    },
    tiles: tilesUnder(left, top, scale),
    bar: barOf(metre * scale),
  }
}

function tilesUnder(left: number, top: number, scale: number) {
  const zoom = Math.min(closest, Math.max(widest, Math.round(Math.log2(scale))))
  const size = (tileSize * scale) / 2 ** zoom
  const steps = (from: number, length: number) =>
    Array.from(
      { length: Math.floor((from + length) / size) - Math.floor(from / size) + 1 },
      (_, i) => Math.floor(from / size) + i,
    )
  return steps(top, planHeight).flatMap((row) =>
    steps(left, planWidth).map((column) => ({
      href: `/relief/plan/${zoom}/${column}/${row}.svg`,
      x: hundredth(column * size - left),
      y: hundredth(row * size - top),
      size: hundredth(size),
    })),
  )
}

/** A round distance as it is long in the drawing. */
function barOf(metre: number) {
  const metres = [50, 100, 200, 500, 1_000, 2_000].find((one) => one * metre > 50) ?? 5_000
  return {
    length: Math.round(metres * metre),
    said: metres < 1_000 ? `${metres}\u00a0m` : `${metres / 1_000}\u00a0km`,
  }
}

const hundredth = (n: number) => Math.round(n * 100) / 100

function median(points: readonly Where[], axis: keyof Where): number {
  const sorted = points.map((point) => point[axis]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** How far from its place each is drawn, so that several at one place are seen side by side: a ring of so many pixels. */
export function spread<Point extends Where>(points: readonly Point[], radius: number) {
  const spots = new Map<string, Point[]>()
  for (const point of points) {
    const spot = `${asDegrees(point.latitude)} ${asDegrees(point.longitude)}`
    spots.set(spot, [...(spots.get(spot) ?? []), point])
  }
  const moved = new Map<Point, { dx: number; dy: number }>()
  for (const here of spots.values())
    here.forEach((point, i) => {
      const turn = (2 * Math.PI * i) / here.length
      const away = here.length === 1 ? 0 : radius * Math.max(1, here.length / 5)
      moved.set(point, { dx: Math.round(away * Math.sin(turn)), dy: Math.round(away * Math.cos(turn)) })
    })
  return (point: Point) => moved.get(point) ?? { dx: 0, dy: 0 }
}
