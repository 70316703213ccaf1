import { contourTile } from '#app/lib/map/contour-tile.ts'
import { inWorld, metreAt, tileSize, type Where } from '#app/lib/map/mercator.ts'
import { networkCount } from '../visitor/network.ts'
import { remembering } from './remembering.ts'

/** Twice as far as anything of a commune may lie: what is further away is on no map of ours. */
const farthest = 40_000
/** More than the maps of a hall full of people ask for: each browser keeps what it has. */
const mostTiles = { most: 3_000, seconds: 600 }

type Asked = { zoom: string; column: string; file: string }

/**
 * The contour lines of tiles around the commune (anywhere, where nobody said where it lies), drawn once in a process as
 * long as they are asked for; null for what is none, `too-many` for a network that asks too often.
 */
export function contoursDrawn({ limited }: { limited: boolean }) {
  const drawn = remembering<string | null>(600)
  const counted = networkCount(mostTiles)
  return ({ zoom, column, file }: Asked, around: Where | null, address: string) => {
    const row = /^(\d{1,6})\.svg$/.exec(file)?.[1]
    if (!row || !/^\d{1,2}$/.test(zoom) || !/^\d{1,6}$/.test(column)) return null
    const tile = { zoom: Number(zoom), column: Number(column), row: Number(row) }
    if (around && isFar(tile, around)) return null
    if (limited && !counted(address)) return 'too-many' as const
    return drawn(`${tile.zoom}/${tile.column}/${tile.row}`, () =>
      contourTile(tile.zoom, tile.column, tile.row),
    )
  }
}

function isFar({ zoom, column, row }: { zoom: number; column: number; row: number }, around: Where): boolean {
  const side = tileSize / 2 ** zoom
  const reach = farthest * metreAt(around.latitude) + side
  const { x, y } = inWorld(around)
  return Math.abs((column + 0.5) * side - x) > reach || Math.abs((row + 0.5) * side - y) > reach
}
