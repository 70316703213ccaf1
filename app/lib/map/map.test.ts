import { describe, expect, test } from 'vitest'
import { contourTile } from './contour-tile.ts'
import { heightAt } from './invented-land.ts'
import { inWorld } from './mercator.ts'
import { frameOf, inside, planHeight, planWidth, spread } from './plan-frame.ts'
import { namesFitting } from './plan-names.ts'
import { tilesAt } from './tiles.ts'

const village = { latitude: 44.9312, longitude: 6.7236 }
const beside = (metres: number) => ({ ...village, latitude: village.latitude + metres / 111_195 })

describe('the frame of a drawn plan', () => {
  test('holds every point of the commune, north above south, and lays tiles under the whole of it', () => {
    const points = [village, beside(900), beside(-1_400), { ...village, longitude: 6.75 }]
    const { at, tiles } = frameOf(points)
    for (const point of points) expect(inside(at(point).x, at(point).y)).toBe(true)
    expect(at(beside(900)).y).toBeLessThan(at(village).y)
    expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0)
    expect(Math.max(...tiles.map(({ x, size }) => x + size))).toBeGreaterThanOrEqual(planWidth)
    expect(Math.max(...tiles.map(({ y, size }) => y + size))).toBeGreaterThanOrEqual(planHeight)
    expect(tiles.length).toBeLessThanOrEqual(20)
  })

  test('is not torn open by one that lies far from the others', () => {
    const points = [village, beside(300), beside(600)]
    const { at } = frameOf([...points, { latitude: 48.85, longitude: 2.35 }])
    expect(at(beside(600))).toEqual(frameOf(points).at(beside(600)))
  })

  test('has the one that it is about in its middle', () => {
    expect(frameOf([village, beside(800)], beside(800)).at(beside(800))).toEqual({
      x: planWidth / 2,
      y: planHeight / 2,
    })
  })

  test('says a round distance as long as it is', () => {
    const { at, bar } = frameOf([village, beside(1_000)])
    const metres = Number.parseInt(bar.said, 10)
    const drawn = at(village).y - at(beside(metres)).y
    expect(Math.abs(drawn - bar.length)).toBeLessThanOrEqual(1)
  })

  test('draws several at one place side by side, and names no place over another', () => {
    const points = [village, { ...village }, { ...village }, beside(500)]
    const moved = points.map(spread(points, 15))
    expect(new Set(moved.slice(0, 3).map(({ dx, dy }) => `${dx} ${dy}`)).size).toBe(3)
    expect(moved[3]).toEqual({ dx: 0, dy: 0 })
    const named = [village, beside(3), beside(900)].map((at, i) => ({ ...at, name: `Lieu ${i}`, lang: 'fr' }))
    expect(namesFitting(named, [...points, beside(900)]).map(({ name }) => name)).toEqual([
      'Lieu 0',
      'Lieu 2',
    ])
  })
})

describe('the invented land', () => {
  test('is the same wherever it is read, without a step from one tile to the next', () => {
    const { x, y } = inWorld(village)
    expect(heightAt(x, y)).toBe(heightAt(x, y))
    const metre = 256 / 28_000_000
    for (const n of [0, 40, 4_000, 40_000])
      expect(Math.abs(heightAt(x + n * metre, y) - heightAt(x + (n + 1) * metre, y))).toBeLessThan(0.01)
  })

  test('has contour lines as a file of some kilobytes, and none where no map of ours looks', () => {
    const { x, y } = inWorld(village)
    const at = (zoom: number) =>
      [Math.floor((x * 2 ** zoom) / 256), Math.floor((y * 2 ** zoom) / 256)] as const
    for (const zoom of [11, 13, 15, 17]) {
      const tile = contourTile(zoom, ...at(zoom)) ?? ''
      expect(tile).toMatch(/^<svg [^<]*(<path [^<>]*\/>){2}<\/svg>$/)
      expect(tile.length).toBeLessThan(60_000)
    }
    expect(contourTile(10, ...at(10))).toBeNull()
    expect(contourTile(18, ...at(18))).toBeNull()
    expect(contourTile(11, 2 ** 11, 0)).toBeNull()
  })
})

test('a tile is asked for as the WMTS of the IGN understands it', () => {
  const address = new URL(tilesAt('https://data.geopf.fr/wmts', 'photos').replace(/[{}]/g, ''))
  expect(address.origin + address.pathname).toBe('https://data.geopf.fr/wmts')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', STYLE: 'normal', TILEMATRIXSET: 'PM' },
    ...{
      LAYER: 'ORTHOIMAGERY.ORTHOPHOTOS',
      FORMAT: 'image/jpeg',
      TILEMATRIX: 'z',
      TILEROW: 'y',
      TILECOL: 'x',
    },
  })
})
