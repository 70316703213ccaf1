import { contours } from 'd3-contour'
import { type Point, simplify } from '../drawings/simplify.ts'
import { contourStep, heightAt } from './invented-land.ts'
import { closest, tileSize, widest } from './mercator.ts'

const cells = 32
const cell = tileSize / cells
/** Contours close along the edge of what they are reckoned of: that line stays outside the tile. */
const margin = 2
const side = cells + 2 * margin + 1

/** The contour lines of the invented land in one tile, as SVG; null for a tile that no map of ours asks for. */
export function contourTile(zoom: number, column: number, row: number): string | null {
  const tiles = 2 ** zoom
  if (zoom < widest || zoom > closest || column >= tiles || row >= tiles) return null
  const heights = Array.from({ length: side * side }, (_, i) =>
    heightAt(
      (column * tileSize + ((i % side) - margin) * cell) / tiles,
      (row * tileSize + (Math.floor(i / side) - margin) * cell) / tiles,
    ),
  )
  const step = contourStep(zoom)
  const first = Math.ceil(Math.min(...heights) / step)
  const last = Math.floor(Math.max(...heights) / step)
  const levels = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  const lines = contours()
    .size([side, side])
    .thresholds(levels.map((level) => level * step))(heights)
    .map(({ coordinates }, i) => ({
      heavy: levels[i]! % 4 === 0, // one line a level
      path: coordinates
        .flat()
        .map((ring) => pathOf(ring as Point[]))
        .join(''),
    }))
  const every = (heavy: boolean) =>
    lines
      .filter((line) => line.heavy === heavy)
      .map(({ path }) => path)
      .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tileSize} ${tileSize}" width="${tileSize}" height="${tileSize}" ` +
    `fill="none" stroke="#6d7f91" stroke-linejoin="round"><path stroke-width=".7" d="${every(false)}"/>` +
    `<path stroke-width="1.3" d="${every(true)}"/></svg>`
  )
}

function pathOf(ring: Point[]): string {
  const at = (n: number) => Math.round((n - 0.5 - margin) * cell * 10) / 10
  const [start, ...rest] = simplify(ring, 0.03).map(([x, y]) => `${at(x)} ${at(y)}`)
  return rest.length < 3 ? '' : `M${start}L${rest.slice(0, -1).join('L')}Z`
}
