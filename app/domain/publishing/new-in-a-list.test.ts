import { eq } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import type { Db } from '#db/client.ts'
import { events, lists, notifications } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { announce } from './announce.ts'
import { follow } from './follow.ts'
import { followsOf, listFollowOf } from './follows-of.ts'
import { mailsInQuestion } from './mails-of.ts'
import { stopMails } from './stop-mails.ts'

const listOf = async (db: Db, slug: string) => {
  const [list] = await db.select({ id: lists.id }).from(lists).where(eq(lists.slug, slug))
  return list!.id // a migration made it
}

/** Announces what was published, and says which kinds of news each of these was told. */
async function tellAll(db: Db, who: Record<string, string>) {
  const published = await db
    .select({ id: events.id })
    .from(events)
    .where(eq(events.verb, 'project-published'))
  for (const { id } of published) await act(db, theCity, (deed) => announce(deed, { eventId: id }))
  const told: Record<string, string[]> = {}
  for (const [name, personId] of Object.entries(who)) {
    const rows = await db.select().from(notifications).where(eq(notifications.personId, personId))
    told[name] = rows.map(({ template, cadence }) => `${template} ${cadence}`)
  }
  return told
}

describe('whoever follows the list of projects', () => {
  test('is told of each new one at her cadence; who is in charge of it is told so alone, and nobody of the past', async ({
    db,
  }) => {
    const town = await aTown(db)
    const daily = await anActor(db, 'Une abonnée', [])
    const later = await anActor(db, 'Une autre', [])
    const subjectId = await listOf(db, 'projets')
    for (const person of [daily, town.elected])
      await act(db, person, (deed) => follow(deed, { subjectId, cadence: 'daily' }))
    await aPublishedProject(db, town)
    await act(db, later, (deed) => follow(deed, { subjectId, cadence: 'at-once' }))
    expect(await tellAll(db, { daily: daily.id, elected: town.elected.id, later: later.id })).toEqual({
      daily: ['new-project daily'],
      elected: ['project-published at-once'],
      later: [],
    })
  })

  test('finds it among what she follows, and stops it by the line of a mail', async ({ db }) => {
    const town = await aTown(db)
    const { id } = town.resident
    const subjectId = await listOf(db, 'projets')
    await act(db, town.resident, (deed) => follow(deed, { subjectId, cadence: 'at-once' }))
    expect(await listFollowOf(db, 'projets', id)).toBe('at-once')
    expect(await listFollowOf(db, 'projets', null)).toBeNull()
    expect(await followsOf(db, id, 'it')).toMatchObject([
      { subject: { kind: 'list', path: 'listes', slug: 'projets', title: 'Nuovi progetti', lang: 'it' } },
    ])
    await aPublishedProject(db, town)
    await tellAll(db, {})
    // The mail is of the list, which she can stop, and not of the project, which she does not follow.
    const [news] = await db.select().from(notifications).where(eq(notifications.personId, id))
    expect(news).toMatchObject({ template: 'new-project', topicId: subjectId })
    const what = { subject: subjectId }
    expect(await mailsInQuestion(db, { personId: id, what }, 'fr')).toMatchObject({
      title: 'Nouveaux projets',
      stopped: false,
    })
    await act(db, town.resident, (deed) => stopMails(deed, what))
    expect(await listFollowOf(db, 'projets', id)).toBe('none')
  })
})
