import { eq } from 'drizzle-orm'
import { projects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import { addMilestone } from '../steps/add-milestone.ts'
import { moveMilestone } from '../steps/move-milestone.ts'
import { reachMilestone } from '../steps/reach-milestone.ts'
import { projectBoard } from './project-board.ts'

describe('the board of projects', () => {
  test('is sorted by lateness, the latest first; of those alike, what moved last', async ({ db }) => {
    const town = await aTown(db)
    const one = () => aPublishedProject(db, town)
    const late = async (slug: string, on: string, becomes?: string) => {
      const { id } = await act(db, town.agent, (deed) => addMilestone(deed, { slug, fr: 'Ouverture', on }))
      if (becomes) {
        const reason = 'Le sol est gelé.'
        await act(db, town.agent, (deed) => moveMilestone(deed, { id, on: becomes, reason }))
      }
      return id
    }
    // Made in an order that is not that of the board.
    const punctual = await one()
    const most = await one()
    const reached = await one()
    const least = await one()
    await late(punctual.slug, '2040-01-01')
    await late(most.slug, '2040-01-01', '2041-01-01')
    const done = await late(reached.slug, '2040-01-01', '2045-01-01')
    await act(db, town.agent, (deed) => reachMilestone(deed, { id: done, on: '2026-01-15' }))
    await late(least.slug, '2040-01-01', '2040-01-31')
    await db
      .update(projects)
      .set({ movedAt: new Date('2026-02-01') })
      .where(eq(projects.id, punctual.id))
    expect((await projectBoard(db)).map(({ slug, lateDays }) => [slug, lateDays])).toEqual([
      [most.slug, 366],
      [least.slug, 30],
      [reached.slug, 0],
      [punctual.slug, 0],
    ])
  })
})
