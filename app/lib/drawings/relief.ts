import { contours } from 'd3-contour'
import { heightField } from './height-field.ts'
import { type Point, simplify } from './simplify.ts'

const columns = 60
const rows = 30
const scale = 16
const levels = 13
// Lines keep their width however large the drawing is shown.
const thin = 'vector-effect="non-scaling-stroke"'
const heavy = `${thin} stroke-width="1.7"`

/**
 * Contour lines of an invented place: an SVG file of a few kB, always the same for one seed. Every fourth line is
 * heavier, as on a map, and the summit has its cross. One granite serves light and dark; the page sets the opacity.
 */
export function relief(seed: string): string {
  const heights = heightField(seed, columns, rows)
  const lowest = Math.min(...heights)
  const step = (Math.max(...heights) - lowest) / (levels + 1)
  const thresholds = Array.from({ length: levels }, (_, i) => lowest + (i + 1) * step)
  const rings = contours().size([columns, rows]).thresholds(thresholds)(heights)
  const lines = rings.map(({ coordinates }) =>
    coordinates
      .flat()
      .map((ring) => curve(ring as Point[]))
      .join(''),
  )
  const every = (fourth: boolean) => lines.filter((_, i) => (i % 4 === 3) === fourth).join('')

  // The frame stands one cell inside the field: contours close along its edge, and that line is no contour.
  const frame = `${scale} ${scale} ${(columns - 2) * scale} ${(rows - 2) * scale}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}" width="1160" height="560" fill="none" stroke="#6d7f91" ` +
    `stroke-linejoin="round"><path ${thin} d="${every(false)}"/>` +
    `<path ${heavy} d="${every(true)}"/><path ${heavy} d="${summit(heights)}"/></svg>`
  )
}

/** A closed ring as rounded curves: each corner is a control point, each middle of a side a point of the line. */
function curve(ring: Point[]): string {
  const corners = simplify(ring, 0.16).map(([x, y]): Point => [Math.round(x * scale), Math.round(y * scale)])
  corners.pop()
  if (corners.length < 4) return ''
  const middle = (a: Point, b: Point): Point => [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)]
  let from = middle(corners.at(-1)!, corners[0]!) // four corners at least: checked above
  let path = `M${from[0]} ${from[1]}q`
  corners.forEach((corner, i) => {
    const to = middle(corner, corners[(i + 1) % corners.length]!)
    path += offset(corner, from, i === 0) + offset(to, from, false)
    from = to
  })
  return `${path}z`
}

const offset = (to: Point, from: Point, first: boolean) => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  return `${x < 0 || first ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`
}

function summit(heights: number[]): string {
  const inside = heights.map((height, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)]
    return x > 3 && x < columns - 4 && y > 3 && y < rows - 4 ? height : Number.NEGATIVE_INFINITY
  })
  const top = inside.indexOf(Math.max(...inside))
  const [x, y] = [((top % columns) + 0.5) * scale, (Math.floor(top / columns) + 0.5) * scale]
  return `M${x - 6} ${y}h12M${x} ${y - 6}v12`
}
