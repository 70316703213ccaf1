import { describe, expect, test } from 'vitest'
import { ridgeProfile, summitX } from './ridge.ts'

describe('a ridge', () => {
  test('is the same for the same seed', () => {
    expect(ridgeProfile('creche').whole).toBe(ridgeProfile('creche').whole)
    expect(ridgeProfile('creche').whole).not.toBe(ridgeProfile('navette').whole)
  })

  test('climbs all the way to its summit, so that each share of the height has one place', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const ridge = ridgeProfile(seed)
      const places = Array.from({ length: 21 }, (_, i) => ridge.atHeight(i / 20))
      for (const [i, place] of places.slice(1).entries()) {
        expect(place.x).toBeGreaterThan(places[i]?.x ?? Number.NaN)
        expect(place.y).toBeLessThan(places[i]?.y ?? Number.NaN)
      }
    }
  })

  test('begins at the foot and ends at the summit, whatever is asked beyond them', () => {
    const { along, atHeight } = ridgeProfile('creche')
    for (const at of [along, atHeight]) {
      expect(at(-1)).toEqual({ x: 0, y: 92 })
      expect(at(0)).toEqual({ x: 0, y: 92 })
      expect(at(1).x).toBeCloseTo(summitX)
      expect(at(7).y).toBeCloseTo(8)
    }
  })

  test('has half its height at half the drop between foot and summit', () => {
    expect(ridgeProfile('creche').atHeight(0.5).y).toBeCloseTo(50)
  })
})
