import { expect, test } from 'vitest'
import { de } from './elision.ts'

test.each([
  ['Claire', 'de Claire'],
  ['Étienne Faure-Brac', 'd’Étienne Faure-Brac'],
  ['Office de tourisme', 'd’Office de tourisme'],
  ['Hélène', 'd’Hélène'],
  ['Yann', 'de Yann'],
  ['Yvette', 'd’Yvette'],
  ['4 Saisons', 'de 4 Saisons'],
])('%s is written %s', (name, written) => {
  expect(de(name)).toBe(written)
})
