import { type Point, simplify } from '../drawings/simplify.ts'
import type { Geometry, Position } from '../formats/geometry.ts'

/** What a line or an outline of the register is drawn by: pairs of degrees, latitude first; an outline is closed. */
export type MapShape = { closed: boolean; lines: Point[][] }

/** Some three metres: finer than any plan of ours shows. */
const tolerance = 0.00003
const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000

/** A shape as lightly as a plan can show it; none where there is none. */
export function shapeOf(geometry: Geometry | null): { shape?: MapShape } {
  if (!geometry) return {}
  const closed = geometry.type === 'Polygon'
  const lines = closed ? geometry.coordinates : [geometry.coordinates]
  return { shape: { closed, lines: lines.map(lightly) } }
}

function lightly(line: Position[]): Point[] {
  const corners = line.map(([longitude, latitude]): Point => [latitude, longitude])
  // A ring begins where it ends, and would be taken for nothing: its halves are two lines.
  const half = Math.floor(corners.length / 2)
  const [first, second] = [corners.slice(0, half + 1), corners.slice(half)]
  return [...simplify(first, tolerance), ...simplify(second, tolerance).slice(1)].map(
    ([latitude, longitude]): Point => [rounded(latitude), rounded(longitude)],
  )
}
