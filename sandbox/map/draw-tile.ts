import sharp from 'sharp'
import { contourStep, heightAt } from '#app/lib/map/invented-land.ts'
import { tileSize } from '#app/lib/map/mercator.ts'
import type { Ground } from '#app/lib/map/tiles.ts'

type Tile = { zoom: number; column: number; row: number }
type Colour = [red: number, green: number, blue: number, opacity: number]

/** One tile of the invented land: meadows, rock and snow with the shade of the evening, or slopes by how steep they are. */
export async function drawTile(ground: Ground, tile: Tile): Promise<Buffer> {
  const side = tileSize + 1
  const heights = heightsOf(tile, side)
  const pixels = Buffer.alloc(tileSize * tileSize * 4)
  for (let y = 0; y < tileSize; y++)
    for (let x = 0; x < tileSize; x++) {
      const here = heights[y * side + x]! // one more row and column than there are pixels
      const [east, south] = [heights[y * side + x + 1]! - here, heights[(y + 1) * side + x]! - here]
      // How much it rises from one pixel to the next says little by itself: nearer, pixels are smaller.
      const steep = 2 ** (tile.zoom - 8)
      const colour = colourOf[ground](here, east * steep, south * steep)
      if (ground === 'plan' && isContour(here, here + east, here + south, contourStep(tile.zoom)))
        darken(colour)
      if (stamp(x, y)) colour.splice(0, 4, 120, 60, 90, 255)
      pixels.set(colour, (y * tileSize + x) * 4)
    }
  const picture = sharp(pixels, { raw: { width: tileSize, height: tileSize, channels: 4 } })
  return ground === 'photos' ? picture.jpeg({ quality: 80 }).toBuffer() : picture.png().toBuffer()
}

function heightsOf({ zoom, column, row }: Tile, side: number): Float64Array {
  const tiles = 2 ** zoom
  return Float64Array.from({ length: side * side }, (_, i) =>
    heightAt((column * tileSize + (i % side)) / tiles, (row * tileSize + Math.floor(i / side)) / tiles),
  )
}

const bands: [upTo: number, Colour][] = [
  [0.3, [214, 229, 196, 255]],
  [0.45, [196, 216, 178, 255]],
  [0.6, [222, 218, 188, 255]],
  [0.75, [214, 205, 190, 255]],
  [0.88, [226, 224, 222, 255]],
  [2, [248, 250, 252, 255]],
]
const natural = (height: number): Colour => bands.find(([upTo]) => height <= upTo)![1] // the last band holds all

/** The sun stands in the north-west, as on every map. */
const lit = ([red, green, blue]: Colour, east: number, south: number, strength: number): Colour => {
  const light = Math.min(1.15, Math.max(0.55, 1 + (east + south) * strength))
  const shade = (n: number) => Math.min(255, Math.round(n * light))
  return [shade(red), shade(green), shade(blue), 255]
}

const colourOf: Record<Ground, (height: number, east: number, south: number) => Colour> = {
  plan: (height, east, south) => lit(natural(height), east, south, 2.2),
  photos: (height, east, south) => {
    const [red, green, blue] = natural(height)
    return lit([red * 0.72, green * 0.72, blue * 0.66, 255], east, south, 3.5)
  },
  slopes: (_, east, south) => {
    const steep = Math.hypot(east, south)
    if (steep < 0.06) return [0, 0, 0, 0]
    if (steep < 0.09) return [240, 205, 60, 150]
    return steep < 0.13 ? [232, 140, 50, 160] : [200, 60, 60, 170]
  },
}

const isContour = (here: number, east: number, south: number, step: number) => {
  const level = Math.floor(here / step)
  return level !== Math.floor(east / step) || level !== Math.floor(south / step)
}

function darken(colour: Colour) {
  for (const i of [0, 1, 2] as const) colour[i] = Math.round(colour[i] * 0.72)
}

/** "INVENTE", five pixels high, in a corner of each tile: drawn by hand, since a server may have no letters. */
const letters = [
  '111 1001 10001 111 1001 111 111',
  '010 1101 10001 100 1101 010 100',
  '010 1011 10001 111 1011 010 111',
  '010 1001 01010 100 1001 010 100',
  '111 1001 00100 111 1001 010 111',
].map((line) => line.replaceAll(' ', '0'))

const stamp = (x: number, y: number) => letters[Math.floor((y - 6) / 2)]?.[Math.floor((x - 6) / 2)] === '1'
