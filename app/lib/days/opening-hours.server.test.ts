import { describe, expect, test } from 'vitest'
import { areHours, hoursIn, openByHours, openStretches } from './opening-hours.server.ts'

const at = (instant: string) => new Date(instant)

describe('opening hours', () => {
  test('are read by the commune’s clock in winter and in summer, whatever the machine’s', () => {
    const hours = 'Mo-Su 09:00-16:30'
    expect(openByHours(hours, at('2026-12-01T08:30:00Z'))).toEqual({
      open: true,
      next: at('2026-12-01T15:30:00Z'),
    })
    expect(openByHours(hours, at('2026-07-01T15:00:00Z'))).toEqual({
      open: false,
      next: at('2026-07-02T07:00:00Z'),
    })
    // The clocks go forward in the night of 29 March.
    expect(openStretches(hours, at('2026-03-27T23:00:00Z'), at('2026-03-29T22:00:00Z'))).toEqual([
      [at('2026-03-28T08:00:00Z'), at('2026-03-28T15:30:00Z')],
      [at('2026-03-29T07:00:00Z'), at('2026-03-29T14:30:00Z')],
    ])
  })

  test('know exceptions and the holidays of here', () => {
    const hours = 'Mo-Su 09:00-12:00; PH off; Dec 24 off'
    expect(openByHours(hours, at('2026-07-14T08:00:00Z')).open).toBe(false)
    expect(openByHours(hours, at('2026-12-24T09:00:00Z')).open).toBe(false)
    expect(openByHours('24/7', at('2026-12-24T09:00:00Z'))).toEqual({ open: true, next: null })
  })

  test('are said in a reader’s language, and refused where they cannot be read', () => {
    expect(hoursIn('Mo-Su 09:00-16:30', 'fr')).toContain('lun.')
    expect(hoursIn('Mo-Su 09:00-16:30', 'it')).toContain('lun')
    for (const wrong of ['bananas', 'Mo-Su 25:00-99:00', '(((', '<script>'])
      expect(areHours(wrong), wrong).toBe(false)
    expect(areHours('Mo-Fr 09:00-12:00,14:00-17:00; PH off')).toBe(true)
    for (const careless of [
      'lundi-vendredi 9h-12h',
      'MO-FR 9:00–16:30',
      'ma 09.00-12.00',
      'sabato 9:00-12:00',
    ])
      expect(areHours(careless), careless).toBe(true)
  })

  test('are not even read when they are longer than any, or hold a word that is none: either took seconds', () => {
    const hours = 'Mo-Fr 09:00-12:00 "sur rendez-vous auprès du secrétariat"'
    expect(areHours(hours)).toBe(true)
    expect(areHours(`${hours}; `.repeat(3))).toBe(false)
    expect(areHours('lundi'.repeat(3))).toBe(false)
    const began = performance.now()
    for (const sign of ['x', 'jan', 'a b', 'PH,']) expect(areHours(sign.repeat(20_000)), sign).toBe(false)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
