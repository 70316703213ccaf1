import { heightField } from '../drawings/height-field.ts'
import { tileSize } from './mercator.ts'

/** So many cells a side, and so many of them around the world: one is some 120 m here. */
const side = 96
const around = 236_000

let field: number[] | undefined

/**
 * The height of the invented land at a point of the world (pixels at zoom 0), from about 0 to 1: the height field of the
 * site's reliefs, laid out in every direction, each piece the mirror of the one beside it. Drawn plans and the tiles of the
 * demonstration read it both, so that a contour line is where a slope is.
 */
export function heightAt(x: number, y: number): number {
  field ??= levelled(heightField('carte', side, side))
  const cells = (at: number) => (at / tileSize) * around
  return smooth(field, cells(x), cells(y))
}

function levelled(heights: number[]): number[] {
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)]
  return heights.map((height) => (height - lowest) / (highest - lowest))
}

/** Between cells by a cubic B-spline: no edge of a cell is seen, however near one looks. */
function smooth(heights: number[], x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [across, down] = [weights(x - left), weights(y - top)]
  let sum = 0
  for (let j = 0; j < 4; j++) {
    const row = mirrored(top + j - 1) * side
    for (let i = 0; i < 4; i++) sum += across[i]! * down[j]! * heights[row + mirrored(left + i - 1)]! // four weights, indices within the field
  }
  return sum
}

const weights = (t: number) => [
  (1 - t) ** 3 / 6,
  (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
  (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
  t ** 3 / 6,
]

function mirrored(cell: number): number {
  const within = ((cell % (2 * side)) + 2 * side) % (2 * side)
  return within < side ? within : 2 * side - 1 - within
}

/** How far apart contour lines are drawn, by zoom; each fourth is heavier. */
export const contourStep = (zoom: number): number => 0.04 / 2 ** Math.min(2, Math.max(0, zoom - 12))
