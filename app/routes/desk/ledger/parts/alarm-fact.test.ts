import { expect, test } from 'vitest'
import { wording } from '#app/lib/language.ts'
import { saidOf } from './alarm-fact.ts'

const words = { yes: 'oui', no: 'non' }
const said = (key: string, value: unknown) => saidOf(key, value, wording('fr'), words)

test('cents become euros where a fact is a sum, and wherever Stripe says that they are euros', () => {
  expect(said('paid', '734967')).toBe('7\u202f349,67\u00a0€')
  expect(said('balance', '-250')).toBe('-2,50\u00a0€')
  expect(said('says', '5000 eur')).toBe('50\u00a0€')
})

test('what is no sum in euros stays as it was said', () => {
  expect(said('says', '5000 usd')).toBe('5000 usd')
  expect(said('count', 3)).toBe('3')
  expect(said('why', 'a card for no promise')).toBe('a card for no promise')
  expect(said('livemode', true)).toBe('oui')
})
