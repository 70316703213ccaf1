import { describe, expect, test } from 'vitest'
import type { Position } from '../formats/geometry.ts'
import { shapeOf } from './shape.ts'

describe('a shape of the register, as a plan draws it', () => {
  test('is none where a place has a point alone', () => {
    expect(shapeOf(null)).toEqual({})
  })

  test('keeps its ends and its bends, without the corners that nobody would see', () => {
    const coordinates = Array.from({ length: 1_001 }, (_, i): Position => [6.72 + i / 100_000, 44.93])
    coordinates.push([6.73, 44.94])
    const { shape } = shapeOf({ type: 'LineString', coordinates })
    expect(shape?.closed).toBe(false)
    expect(shape?.lines[0]).toHaveLength(4)
    expect(shape?.lines[0]?.at(0)).toEqual([44.93, 6.72])
    expect(shape?.lines[0]?.at(-1)).toEqual([44.94, 6.73])
  })

  test('of an outline has each of its rings, and stays one though it ends where it begins', () => {
    const ring = (size: number): Position[] => [
      ...([
        [6.72, 44.93],
        [6.72 + size, 44.93],
        [6.72 + size, 44.93 + size],
        [6.72, 44.93 + size],
      ] as Position[]),
      [6.72, 44.93],
    ]
    const { shape } = shapeOf({ type: 'Polygon', coordinates: [ring(0.01), ring(0.002)] })
    expect(shape).toMatchObject({ closed: true })
    expect(shape?.lines.map((line) => line.length)).toEqual([5, 5])
  })
})
