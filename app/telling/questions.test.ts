import { asc } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { acknowledge, askQuestion, passOn } from '#app/domain/participation/index.ts'
import { announce } from '#app/domain/publishing/index.ts'
import type { Db } from '#db/client.ts'
import { events, officials } from '#db/schema/index.ts'
import { expect, test } from '#tests/db.ts'
import { anOfficial, aProject, later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { ropeOf } from '#tests/fixtures/rope.ts'
import { newsIn } from './news.ts'

const day = (after: number) => new Date(noon.getTime() + after * 86_400_000).toISOString().slice(0, 10)

async function asked(db: Db) {
  const [{ id: subjectId, elected }, asker] = [await aProject(db), await someone(db)]
  const words = { title: 'Quand commence le chantier ?', body: 'Avant l’été ?', lang: 'fr' } as const
  const asks = { ...words, subjectId, officialId: elected.id }
  const { id } = await act(db, asker, (deed) => askQuestion(deed, asks), noon)
  const names = new Map((await db.select().from(officials)).map(({ personId, name }) => [personId, name]))
  return { id, elected, asker, names }
}

/** What stands on the question's rope, and what was told to whoever asked it. */
async function said(db: Db, id: string, personId: string) {
  for (const event of await db.select().from(events).orderBy(asc(events.id)))
    await act(db, theCity, (deed) => announce(deed, { eventId: event.id }))
  const rope = await ropeOf(db, id, { rope: 'question' })
  const { news } = await newsIn(db, 'fr', { personId }, ({ news }) => {
    throw new Error(`${news} lacks a fact`)
  })
  return { rope: rope.map(({ label }) => label), told: news.map(({ text }) => text).reverse() }
}

test('who read a question has read it, whoever it was passed on to since', async ({ db }) => {
  const { id: contributionId, elected, asker, names } = await asked(db)
  const other = await anOfficial(db)
  const [one, two] = [names.get(elected.id)!, (await db.select().from(officials)).at(-1)!.name] // both are there
  const at = (n: number) => later(noon, n * minutes)
  await act(db, elected, (deed) => acknowledge(deed, { contributionId, by: '' }), at(1))
  await act(db, elected, (deed) => passOn(deed, { contributionId, officialId: other.id }), at(2))
  const { rope, told } = await said(db, contributionId, asker.id)
  expect(rope.slice(1)).toEqual([`${one} a lu la question`, expect.stringContaining(two)])
  expect(told[0]).toBe(`${one} a pris connaissance de votre question`)
})

test('a mayor who reads and promises for another does so in her own name', async ({ db }) => {
  const { id: contributionId, elected, asker, names } = await asked(db)
  const mayor = await anOfficial(db, 'mayor')
  const hers = (await db.select().from(officials)).find(({ personId }) => personId === mayor.id)!.name // just made
  for (const by of ['', day(5)])
    await act(db, mayor, (deed) => acknowledge(deed, { contributionId, by }), later(noon, minutes))
  const { rope, told } = await said(db, contributionId, asker.id)
  for (const line of [...rope.slice(1), ...told]) expect(line).toContain(hers)
  expect([...rope, ...told].join()).not.toContain(names.get(elected.id))
})
