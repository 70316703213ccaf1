import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { messagesIn } from '#app/lib/messages/index.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { readingIn } from './amount.ts'
import { dayTyped, typedDay } from './typed-day.ts'

describe('a day that somebody typed', () => {
  test.each(['0000-01-01', '0000-02-29', '1899-12-31', '2027-02-29', '12027-01-01', '', 'demain'])(
    'is refused where no database knows it or nobody meant it: %j',
    (typed) => {
      expect(dayTyped().safeParse(typed).success).toBe(false)
    },
  )

  test.each(['1900-01-01', '2028-02-29', '9999-12-31'])('is read: %s', (typed) => {
    expect([dayTyped().parse(typed), typedDay.parse(typed), typedDay.parse('')]).toEqual([typed, typed, ''])
  })

  test.each([
    ['fr', '28/03/2026'],
    ['fr', '28.03.2026'],
    ['fr', '28-3-26'],
    ['fr', ' 28 / 3 / 2026 '],
    ['fr', '28 mars 2026'],
    ['fr', '28 MARS 26.'],
    ['fr', '\u200B28\u00A0mars\u202F2026\u200E'],
    ['it', '28/3/2026'],
    ['it', '28 marzo 2026'],
    ['it', '28 mar. 2026'],
    ['en', '28/03/2026'],
    ['en', '3/28/2026'],
    ['en', 'March 28, 2026'],
    ['en', '28th of March 2026'],
    ['en', '2026/3/28'],
    ['en', '2026-03-28'],
  ] as const)('is read as it is written by hand: %s, %j', (locale, typed) => {
    expect(readingIn(locale, () => dayTyped().parse(typed))).toBe('2026-03-28')
    expect(readingIn(locale, () => typedDay.parse(typed))).toBe('2026-03-28')
  })

  test.each([
    ['fr', '5/6/2026', '2026-06-05'],
    ['fr', '1er août 2026', '2026-08-01'],
    ['it', '05.06.26', '2026-06-05'],
    ['it', '1º dicembre 1998', '1998-12-01'],
    ['en', '6/6/2026', '2026-06-06'],
  ] as const)('has its day first in %s: %s', (locale, typed, day) => {
    expect(readingIn(locale, () => dayTyped().parse(typed))).toBe(day)
  })

  test.each([
    ['fr', '31/02/2026'],
    ['fr', '29 février 2027'],
    ['fr', '3/28/2026'],
    ['fr', '12 jui 2026'],
    ['fr', '28/03'],
    ['fr', '28/03/026'],
    ['fr', '28/03-2026'],
    ['it', '00/01/2026'],
    ['en', '5/6/2026'],
    ['en', '13/13/2026'],
  ] as const)('is never guessed, and stands in its field as it was typed: %s, %s', (locale, typed) => {
    const t = messagesIn(locale)
    const reply = parseForm(new URLSearchParams({ on: typed }), z.object({ on: dayTyped() }), t).reply()
    expect(reply).toMatchObject({ initialValue: { on: typed }, error: { on: [t.common.form.date] } })
  })

  test('is what every schema of a form reads: the year zero is a day of ISO 8601 and none of PostgreSQL', () => {
    const byThemselves = ['app/domain', 'app/routes']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
      )
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .filter((file) => readFileSync(file, 'utf8').includes('iso.date('))
      .sort()
    // What nobody types: payloads of jobs, lines of files that are verified, files that are given out.
    expect(byThemselves).toEqual([
      'app/domain/audit/jobs.ts',
      'app/domain/ledger/chain-entry.ts',
      'app/domain/ledger/count/line-entry.ts',
      'app/domain/publishing/decisions/scdl-deliberations.ts',
      'app/domain/station/open-data/infos-travaux.ts',
      'app/domain/typed-day.ts',
    ])
  })
})
