import { expect, test } from '#tests/db.ts'
import { counting, load } from '#tests/pages.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { loader } from './home.tsx'

test('the first page asks the database sixteen things, however much happens', async ({ db, database }) => {
  const town = await aTown(db)
  for (const n of [1, 2, 3]) await aPublishedProject(db, town, { whereabouts: `Lieu ${n}` })
  const counted = counting(database.appUrl)
  const { moved, title } = await load(loader, counted.db, '/')
  await counted.close()
  expect(moved).toHaveLength(2)
  expect(title).toContain('Montgenèvre')
  expect(counted.queries).toHaveLength(16)
})
