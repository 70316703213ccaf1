import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

test('what is remembered is made once, and what was asked for longest ago is forgotten first', () => {
  const made: string[] = []
  const kept = remembering<string>(2)
  const make = (key: string) => {
    made.push(key)
    return key.toUpperCase()
  }
  const ask = (key: string) => kept(key, () => make(key))
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
