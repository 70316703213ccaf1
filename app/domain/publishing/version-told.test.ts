import { eq } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { events, notifications, versionAnswers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { record } from '#tests/fixtures/record.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { comment } from '../participation/index.ts'
import { announce } from './announce.ts'
import { follow } from './follow.ts'

describe('a version', () => {
  test('is told once to a follower whom it answers: that it answers her', async ({ db }) => {
    const town = await aTown(db)
    const { id: subjectId, versionId } = await aPublishedProject(db, town)
    const other = await anActor(db, 'Une abonnée', [])
    for (const person of [town.resident, other])
      await act(db, person, (deed) => follow(deed, { subjectId, cadence: 'at-once' }))
    const { id } = await act(db, town.resident, (deed) =>
      comment(deed, { subjectId, lang: 'fr', body: 'Et la neige ?', asksAnswer: false }),
    )
    await act(db, town.mayor, async (deed) => {
      await record(deed, 'version-published', { kind: 'project', id: subjectId }, { versionId, number: 2 })
      await deed.tx.insert(versionAnswers).values({ versionId, contributionId: id, note: '' })
      await record(
        deed,
        'contribution-answered-by-version',
        { kind: 'contribution', id, topicId: subjectId },
        { versionId },
      )
    })
    for (const event of await db.select().from(events))
      if (/version/.test(event.verb)) await act(db, theCity, (deed) => announce(deed, { eventId: event.id }))
    const told = async (personId: string) =>
      (await db.select().from(notifications).where(eq(notifications.personId, personId))).map(
        ({ template }) => template,
      )
    expect(await told(town.resident.id)).toEqual(['answered-by-version'])
    expect(await told(other.id)).toEqual(['version-published'])
  })
})
