import { eq, sql } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import type { ToldNews } from '#app/domain/publishing/index.ts'
import { announce } from '#app/domain/publishing/index.ts'
import { events, follows, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, someone } from '#tests/fixtures/participation.ts'
import { record } from '#tests/fixtures/record.ts'
import { counting } from '#tests/pages.ts'
import { newsIn } from './news.ts'

describe('a page of news', () => {
  test('reads the list once, and the facts of each kind on it once, however many it shows', async ({
    db,
    database,
  }) => {
    const { id: subjectId, elected } = await aProject(db)
    const { id: personId } = await someone(db)
    await db.insert(follows).values({ personId, subjectId, cadence: 'none', since: new Date('2020-01-01') })
    for (const verb of ['project-resumed', 'project-resumed', 'project-resumed', 'project-halted'] as const) {
      const eventId = await act(db, elected, (deed) => record(deed, verb, { kind: 'project', id: subjectId }))
      await act(db, theCity, (deed) => announce(deed, { eventId }))
    }
    await db.execute(sql`insert into project_halts (project_id, kind, reason, decision, by, at)
      select ${subjectId}, 'suspended', 'La neige.', 'Arrêté 1', ${elected.id}, at from events where verb = 'project-halted'`)
    const { db: counted, queries, close } = counting(database.appUrl)
    const { news } = await newsIn(counted, 'fr', { personId }, never)
    await close()
    expect(news.map(({ news }) => news).sort()).toEqual([
      'project-halted',
      'project-resumed',
      'project-resumed',
      'project-resumed',
    ])
    expect(queries).toHaveLength(3)
  })

  test('leaves out what lacks a fact, and says which: it invents none', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    const { id: personId } = await someone(db)
    await db.insert(follows).values({ personId, subjectId, cadence: 'none', since: new Date('2020-01-01') })
    const eventId = await act(db, elected, (deed) =>
      record(deed, 'dossier-granted', { kind: 'project', id: subjectId }),
    )
    await act(db, theCity, (deed) => announce(deed, { eventId }))
    const lost: ToldNews[] = []
    const { news } = await newsIn(db, 'fr', { personId }, (told) => void lost.push(told))
    expect(news).toEqual([])
    expect(lost).toMatchObject([{ news: 'dossier-granted', verb: 'dossier-granted' }])
    expect(await db.$count(events, eq(events.id, eventId))).toBe(1)
    expect(await db.$count(people, eq(people.id, personId))).toBe(1)
  })
})

const never = ({ news }: ToldNews) => {
  throw new Error(`${news} lacks a fact`)
}
