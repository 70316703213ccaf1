import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, milestones } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { ropeOf } from '#tests/fixtures/rope.ts'
import { aDraft, aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { act } from '../../act.ts'
import { startProject } from '../drafts/start-project.ts'
import { projectCards } from '../lists/project-cards.ts'
import { publishedProject } from '../versions/published-project.ts'
import { addMilestone } from './add-milestone.ts'
import { moveMilestone } from './move-milestone.ts'
import { reachMilestone } from './reach-milestone.ts'
import { stepsOf } from './steps-of.ts'

const move = (db: Db, actor: Town['agent'], id: string, on: string, reason = 'Le sol est gelé.') =>
  act(db, actor, (deed) => moveMilestone(deed, { id, on, reason }))

describe('a milestone', () => {
  test('keeps what was promised when it slips, and says why', async ({ db }) => {
    const town = await aTown(db)
    const { slug, id: projectId } = await aPublishedProject(db, town)
    const { id } = await act(db, town.agent, (deed) =>
      addMilestone(deed, { slug, fr: 'Ouverture', on: '2029-12-01' }),
    )
    await move(db, town.agent, id, '2030-02-01')
    await move(db, town.mayor, id, '2030-03-01', 'Les pièces arrivent tard.')
    const project = await publishedProject(db, slug, 'fr')
    expect(project!.milestones.at(-1)).toEqual({
      id,
      title: { fr: 'Ouverture' },
      baselineOn: '2029-12-01',
      currentOn: '2030-03-01',
      actualOn: null,
      // Each time with its own reason.
      slips: [
        { fromOn: '2029-12-01', toOn: '2030-02-01', reason: 'Le sol est gelé.', at: expect.any(Date) },
        {
          fromOn: '2030-02-01',
          toOn: '2030-03-01',
          reason: 'Les pièces arrivent tard.',
          at: expect.any(Date),
        },
      ],
    })
    const steps = await stepsOf(db, slug)
    expect(steps!.milestones.at(-1)!.slips.map(({ fromOn, toOn }) => [fromOn, toOn])).toEqual([
      ['2029-12-01', '2030-02-01'],
      ['2030-02-01', '2030-03-01'],
    ])
    await act(db, town.agent, (deed) => reachMilestone(deed, { id, on: '2026-01-15' }))
    await expect(move(db, town.agent, id, '2031-01-01')).rejects.toMatchObject({ code: 'milestone-reached' })
    const story = await ropeOf(db, projectId)
    expect(story.map(({ kind }) => kind)).toEqual([
      'milestone-reached',
      'project-published',
      'milestone-slipped',
      'milestone-slipped',
    ])
    const told = await db
      .select({ verb: events.verb, details: events.details })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.id)
    expect(told).toEqual([
      { verb: 'milestone-added', details: { on: '2029-12-01' } },
      { verb: 'milestone-slipped', details: { from: '2029-12-01', to: '2030-02-01' } },
      { verb: 'milestone-slipped', details: { from: '2030-02-01', to: '2030-03-01' } },
      { verb: 'milestone-reached', details: { on: '2026-01-15' } },
    ])
  })

  test('is moved by agents and the mayor alone, to another date, with a reason', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const [{ id } = { id: '' }] = await db.select().from(milestones)
    for (const actor of [town.elected, town.resident])
      await expect(move(db, actor, id, '2030-01-01')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(move(db, town.agent, id, '2028-04-01')).rejects.toMatchObject({ code: 'same-date' })
    await expect(move(db, town.agent, id, '2030-01-01', '  ')).rejects.toThrow()
    await expect(
      act(db, town.resident, (deed) => addMilestone(deed, { slug, fr: 'Ouverture', on: '2030-01-01' })),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('is not reached tomorrow, nor promised otherwise afterwards', async ({ db }) => {
    const town = await aTown(db)
    await aPublishedProject(db, town)
    const [{ id } = { id: '' }] = await db.select().from(milestones)
    await expect(
      act(db, town.agent, (deed) => reachMilestone(deed, { id, on: '2999-01-01' })),
    ).rejects.toMatchObject({ code: 'not-yet' })
    await expect(db.update(milestones).set({ baselineOn: '2029-01-01' })).rejects.toThrow()
  })

  test('is reached today at the latest, once, and not where there is none', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const [{ id } = { id: '' }] = await db.select().from(milestones)
    const { today } = (await stepsOf(db, slug))!
    const reach = (id: string) => act(db, town.agent, (deed) => reachMilestone(deed, { id, on: today }))
    await reach(id)
    await expect(reach(id)).rejects.toMatchObject({ code: 'milestone-reached' })
    await expect(reach(crypto.randomUUID())).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('is added to a public project, in the languages that it has', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const draft = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const add = (slug: string, more = {}) =>
      act(db, town.agent, (deed) => addMilestone(deed, { slug, fr: 'Fin', on: '2031-01-01', ...more }))
    await expect(add(draft.slug)).rejects.toMatchObject({ code: 'project-not-published' })
    await add(slug, { it: 'Fine', en: '' })
    await add(slug, { on: '2032-01-01', en: 'End' })
    expect((await stepsOf(db, slug))!.milestones.slice(1).map(({ title }) => title)).toEqual([
      { fr: 'Fin', it: 'Fine' },
      { fr: 'Fin', en: 'End' },
    ])
  })

  test('brings its project first among those that moved', async ({ db }) => {
    const town = await aTown(db)
    const [one, other] = [await aPublishedProject(db, town), await aPublishedProject(db, town)]
    const first = async () => (await projectCards(db, { locale: 'fr' })).cards[0]!.slug
    expect(await first()).toBe(other.slug)
    await act(db, town.agent, (deed) => addMilestone(deed, { slug: one.slug, fr: 'Fin', on: '2031-01-01' }))
    expect(await first()).toBe(one.slug)
    const [{ id } = { id: '' }] = await db.select().from(milestones).where(eq(milestones.projectId, other.id))
    await move(db, town.agent, id, '2029-01-01')
    expect(await first()).toBe(other.slug)
  })

  test('moves once when two move it at the same time', async ({ db }) => {
    const town = await aTown(db)
    await aPublishedProject(db, town)
    const [{ id } = { id: '' }] = await db.select().from(milestones)
    const outcomes = await Promise.allSettled([1, 2].map(() => move(db, town.agent, id, '2029-01-01')))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
