import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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

  test('is what every schema of a form reads: the year zero is a day of ISO 8601 and none of PostgreSQL', () => {
    const byThemselves = ['app/domain', 'app/routes']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
      )
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .filter((file) => readFileSync(file, 'utf8').includes('iso.date()'))
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
