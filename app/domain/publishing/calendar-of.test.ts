import { milestones } from '#db/schema/index.ts'
import { expect, test } from '#tests/db.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { calendarOf, longestCalendar } from './calendar-of.ts'

test('a calendar holds the days of its project in their order, and however many there are, no more than it may', async ({
  db,
}) => {
  const { id: projectId } = await aPublishedProject(db, await aTown(db), { opinionsOpenOn: '2026-01-02' })
  const planned = await calendarOf(db, projectId, 'fr')
  expect(planned.map(({ kind, on }) => [kind, on])).toContainEqual(['milestone', '2028-04-01'])

  const day = (n: number) => new Date(Date.UTC(2029, 0, 1 + n)).toISOString().slice(0, 10)
  const many = Array.from({ length: longestCalendar + 20 }, (_, n) => ({
    ...{ projectId, title: { fr: `Étape ${n}` }, baselineOn: day(n), currentOn: day(n) },
  }))
  await db.insert(milestones).values(many)
  const days = (await calendarOf(db, projectId, 'fr')).filter(({ kind }) => kind === 'milestone')
  expect(days).toHaveLength(longestCalendar)
  expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).sort())
  expect(days.at(-1)?.on).toBe(day(longestCalendar + 19))
})
