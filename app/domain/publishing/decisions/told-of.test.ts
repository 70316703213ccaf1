import { eq } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import type { Db } from '#db/client.ts'
import { type Cadence, events, notifications, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { feedOf, newsOf } from '#tests/fixtures/news.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { announce } from '../announce.ts'
import { follow } from '../follow.ts'
import { placesToFollow } from './places-to-follow.ts'

async function aFollower(db: Db, follows: [subjectId: string, cadence: Cadence][]) {
  const person = await anActor(db, 'Une abonnée', [])
  await db
    .update(people)
    .set({ email: `${person.id}@exemple.fr` })
    .where(eq(people.id, person.id))
  for (const [subjectId, cadence] of follows)
    await act(db, person, (deed) => follow(deed, { subjectId, cadence }))
  return person
}

async function announceAll(db: Db) {
  for (const { id, verb } of await db.select().from(events))
    if (verb.startsWith('decision-')) await act(db, theCity, (deed) => announce(deed, { eventId: id }))
}
const toldTo = (db: Db, personId: string) =>
  db
    .select({
      template: notifications.template,
      cadence: notifications.cadence,
      topicId: notifications.topicId,
    })
    .from(notifications)
    .where(eq(notifications.personId, personId))

describe('whoever follows what an act decides', () => {
  test('is told once of an act on several of her subjects, as promptly as she asked of any', async ({
    db,
  }) => {
    const town = await aTown(db)
    const one = await aPublishedProject(db, town)
    const two = await aPublishedProject(db, town)
    const both = await aFollower(db, [
      [one.id, 'weekly'],
      [two.id, 'daily'],
    ])
    const neither = await aFollower(db, [])
    const { slug } = await aDecision(db, town, { links: [{ subjectId: one.id }, { subjectId: two.id }] })
    await announceAll(db)
    await announceAll(db)
    expect(await toldTo(db, both.id)).toEqual([
      { template: 'decision-published', cadence: 'daily', topicId: two.id },
    ])
    expect(await toldTo(db, neither.id)).toEqual([])
    const { news } = await newsOf(db, both.id, 'it')
    expect(news).toMatchObject([
      { path: `/it/decisions/${slug}`, text: expect.stringContaining('Delibera n. 2026-042') },
    ])
  })

  test('is told of a successor once, not also that the former act is superseded', async ({ db }) => {
    const town = await aTown(db)
    const one = await aPublishedProject(db, town)
    const two = await aPublishedProject(db, town)
    const stays = await aFollower(db, [[one.id, 'at-once']])
    const left = await aFollower(db, [[two.id, 'at-once']])
    const first = await aDecision(db, town, { links: [{ subjectId: one.id }, { subjectId: two.id }] })
    await aDecision(db, town, { number: '2026-050', links: [{ subjectId: one.id }] }, first.id)
    await announceAll(db)
    expect((await toldTo(db, stays.id)).map(({ template }) => template)).toEqual([
      'decision-published',
      'decision-published',
    ])
    expect((await toldTo(db, left.id)).map(({ template }) => template).sort()).toEqual([
      'decision-published',
      'decision-superseded',
    ])
  })

  test('is told of an act on a campaign, as she follows its project', async ({ db }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    const { id } = await aCampaign(db, { projectId: project.id, preparedBy: town.agent.id })
    const follows = await aFollower(db, [[project.id, 'daily']])
    const links = [{ subjectId: id }]
    const first = await aDecision(db, town, { links })
    await aDecision(db, town, { number: '2026-050', links: [...links, { subjectId: project.id }] }, first.id)
    await announceAll(db)
    const once = { template: 'decision-published', cadence: 'daily', topicId: project.id }
    expect(await toldTo(db, follows.id)).toEqual([once, once])
    expect((await feedOf(db, 'fr', project.id)).map(({ path }) => path)).toContain(`/decisions/${first.slug}`)
  })

  test('is told nothing of an act on a campaign that has not opened', async ({ db }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    const by = { projectId: project.id, preparedBy: town.agent.id }
    const { id } = await aCampaign(db, { ...by, state: 'draft', openedAt: null })
    const follows = await aFollower(db, [[project.id, 'at-once']])
    await aDecision(db, town, { links: [{ subjectId: id }] })
    await announceAll(db)
    expect(await toldTo(db, follows.id)).toEqual([])
  })

  test('follows it through the subjects that are told of it, and through no campaign in preparation', async ({
    db,
  }) => {
    const town = await aTown(db)
    const [one, two, three] = [
      await aPublishedProject(db, town),
      await aPublishedProject(db, town),
      await aPublishedProject(db, town),
    ]
    const by = { preparedBy: town.agent.id }
    const open = await aCampaign(db, { ...by, projectId: two.id })
    const draft = await aCampaign(db, { ...by, projectId: three.id, state: 'draft', openedAt: null })
    const { id } = await aDecision(db, town, {
      links: [one, two, open, draft].map((subject) => ({ subjectId: subject.id })),
    })
    const follower = await aFollower(db, [[two.id, 'weekly']])
    const found = async (personId: string | null) =>
      new Map((await placesToFollow(db, id, personId, 'fr')).map(({ slug, cadence }) => [slug, cadence]))
    expect(await found(follower.id)).toEqual(
      new Map([
        [one.slug, null],
        [two.slug, 'weekly'],
      ]),
    )
    expect([...(await found(null)).values()]).toEqual([null, null])
    expect(await placesToFollow(db, (await aDecision(db, town, { number: '7' })).id, null, 'fr')).toEqual([])
  })

  test('finds it in the feed of each subject and in that of all', async ({ db }) => {
    const town = await aTown(db)
    const one = await aPublishedProject(db, town)
    const other = await aPublishedProject(db, town)
    const { slug } = await aDecision(db, town, { links: [{ subjectId: one.id }] })
    const pathsOf = async (id: string | null) => (await feedOf(db, 'fr', id)).map(({ path }) => path)
    expect(await pathsOf(one.id)).toContain(`/decisions/${slug}`)
    expect(await pathsOf(null)).toContain(`/decisions/${slug}`)
    expect(await pathsOf(other.id)).not.toContain(`/decisions/${slug}`)
  })
})
