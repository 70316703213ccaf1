import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a page takes what is random from one place, which says that it is nobody else’s', () => {
  const modules = readdirSync('app/routes', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => join('app/routes', file))
  expect(modules.length).toBeGreaterThan(200)
  const random = modules.filter((file) =>
    /random(UUID|Bytes|Int)|Math\.random/.test(readFileSync(file, 'utf8')),
  )
  // At the desk nothing is kept, and what a browser makes is its own.
  expect(random.filter((file) => !file.startsWith('app/routes/desk/')).sort()).toEqual([
    'app/routes/station/reports/offline/draft-store.ts',
  ])
})
