import { describe, expect, test } from 'vitest'
import { inWorld, tileSize } from '#app/lib/map/mercator.ts'
import { contoursDrawn } from './contours-drawn.ts'

const here = { latitude: 44.93, longitude: 6.72 }

/** The tile in which a place lies. */
function tileOf(where: typeof here, zoom = 13) {
  const { x, y } = inWorld(where)
  const at = (n: number) => Math.floor((n / tileSize) * 2 ** zoom)
  return { zoom: `${zoom}`, column: `${at(x)}`, file: `${at(y)}.svg` }
}

describe('the contours of a tile', () => {
  test('are drawn around the commune, once, and of nowhere else', () => {
    const draw = contoursDrawn({ limited: true })
    expect(draw(tileOf(here), here, '192.0.2.1')).toContain('<svg')
    expect(draw(tileOf({ latitude: 45.1, longitude: 6.9 }), here, '192.0.2.1')).toContain('<svg')
    for (const far of [
      { latitude: 44.4, longitude: 6.72 },
      { latitude: 44.93, longitude: 7.5 },
    ])
      expect(draw(tileOf(far), here, '192.0.2.1')).toBeNull()
    expect(draw(tileOf({ latitude: 48.85, longitude: 2.35 }), null, '192.0.2.1')).toContain('<svg')
  })

  test('are not drawn without end for one network', () => {
    const draw = contoursDrawn({ limited: true })
    const answers = Array.from({ length: 3_001 }, () => draw(tileOf(here), here, '192.0.2.1'))
    expect(answers.filter((one) => one === 'too-many')).toHaveLength(1)
    expect(draw(tileOf(here), here, '192.0.2.2')).toContain('<svg')
  })
})
