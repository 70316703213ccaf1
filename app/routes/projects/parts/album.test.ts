import { expect, test } from 'vitest'
import { albumOf } from './album.ts'

const photo = (id: string, takenOn: string | null = null, moment: 'before' | 'after' | null = null) => ({
  ...{ id, takenOn, moment },
})

test('an album shows before beside after, then the newest first, and what has no day last', () => {
  const { pairs, others } = albumOf([
    photo('plan'),
    photo('old lift', '2025-05-01', 'before'),
    photo('works', '2026-06-01'),
    photo('new lift', '2026-12-01', 'after'),
    photo('old hut', '2025-05-02', 'before'),
    photo('foundations', '2026-09-01'),
  ])
  expect(pairs.map((pair) => pair.map(({ id }) => id))).toEqual([['old lift', 'new lift']])
  expect(others.map(({ id }) => id)).toEqual(['foundations', 'works', 'old hut', 'plan'])
})
