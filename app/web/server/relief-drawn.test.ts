import { describe, expect, test } from 'vitest'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { reliefs } from '#app/lib/drawings/relief-of.ts'
import { reliefDrawn } from './relief-drawn.ts'

const nameOf = (seed: string) => /^\/relief\/(\d+)\.svg$/.exec(pathsIn('fr').relief(seed))?.[1] ?? ''

describe('a relief', () => {
  test('is one of those that there are, whatever the seed, and drawn once', () => {
    const seeds = ['creche-du-village', '', 'Ω', ...Array.from({ length: 2_000 }, (_, n) => `projet-${n}`)]
    const names = new Set(seeds.map(nameOf))
    expect(names.size).toBeLessThanOrEqual(reliefs)
    expect(names.size).toBeGreaterThan(reliefs * 0.9)
    for (const name of [...names].slice(0, 3)) {
      expect(reliefDrawn(name)).toContain('<svg')
      expect(reliefDrawn(name)).toBe(reliefDrawn(name))
    }
  })

  test('is none for a seed that nobody uses', () => {
    for (const name of [
      String(reliefs),
      '999',
      '-1',
      '1.5',
      '01',
      '1e1',
      '',
      'creche-du-village',
      '9'.repeat(80),
    ])
      expect(reliefDrawn(name)).toBeNull()
  })
})
