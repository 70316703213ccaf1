import { expect, test } from 'vitest'
import { isVatNumber, sirenOfVatNumber, writtenVatNumber } from './vat-number.ts'

test('a French VAT number has the key of its SIREN', () => {
  expect(isVatNumber('FR44732829320')).toBe(true)
  expect(isVatNumber('FR45732829320')).toBe(false)
  expect(isVatNumber('FRAB732829320')).toBe(true) // a key with letters has no sum
  expect(isVatNumber('FR4473282932')).toBe(false)
  expect(sirenOfVatNumber('FR44732829320')).toBe('732829320')
})

test('those of the neighbours have their own length, and a stranger is none', () => {
  expect(isVatNumber('IT12345678901')).toBe(true)
  expect(isVatNumber('EL123456789')).toBe(true)
  expect(isVatNumber('CHE123456789')).toBe(false)
  expect(isVatNumber('12345678901')).toBe(false)
  expect(sirenOfVatNumber('IT12345678901')).toBeNull()
})

test('people put spaces and points between', () => {
  expect(writtenVatNumber(' fr 44 732.829.320')).toBe('FR44732829320')
})
