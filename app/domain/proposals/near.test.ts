import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { places, proposals } from '#db/schema/index.ts'
import { describe, expect, explain, test } from '#tests/db.ts'
import { later, minutes, noon } from '#tests/fixtures/participation.ts'
import { proposed } from '#tests/fixtures/proposals.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { act } from '../act.ts'
import { changePlace, PlaceInput } from '../station/index.ts'
import { proposalCards } from './cards.ts'

const day = '2027-03-11'

/** Four places on a line to the north of the church, a kilometre apart, each with a proposal; and one said to be nowhere. */
async function onALine(db: Db) {
  const body = await aBody(db)
  const names = ['Place de l’église', 'Pont des Chèvres', 'Lac du Haut', 'Col du Vent']
  const made: Awaited<ReturnType<typeof aPlace>>[] = []
  for (const [n, fr] of names.entries())
    made.push(await aPlace(db, body, { fr, latitude: `${44.9 + n * 0.009}`, longitude: '6.7' }))
  const titles: string[] = []
  for (const [n, place] of [...names.map((name) => `${name}, côté nord`), 'Au bout du monde'].entries()) {
    const title = `Une idée du numéro ${n}`
    await proposed(db, { title, place, at: later(noon, ((n * 3) % 5) * minutes) })
    titles.push(title)
  }
  return { body, titles, made }
}

const read = async (db: Db, near: string, cursor: Parameters<typeof proposalCards>[1]['cursor'] = null) =>
  proposalCards(db, { day, sort: 'near', filters: { near }, size: 2, cursor })

const at = (said: string | null, towards: 'next' | 'previous' = 'next') => {
  const [key = '', id = ''] = (said ?? '').split('~')
  return { key, id, towards }
}

describe('proposals near a place of the register', () => {
  test('come the nearest first, by the points of both, those of which nobody knows where they are last; page by page', async ({
    db,
  }) => {
    const { titles, made } = await onALine(db)
    const first = await read(db, made[1]!.slug)
    const second = await read(db, made[1]!.slug, at(first.next))
    const third = await read(db, made[1]!.slug, at(second.next))
    const all = [first, second, third].flatMap(({ cards }) => cards)
    const metres = all.map((one) => one.metres)
    expect(metres).toEqual([0, 1001, 1001, 2002, null])
    expect(new Set(all.map(({ title }) => title))).toEqual(new Set(titles))
    expect([all[0]!.title, all[3]!.title, all[4]!.title]).toEqual([titles[1], titles[3], titles[4]])
    expect(third.next).toBeNull()
    // And back again.
    expect((await read(db, made[1]!.slug, at(third.previous, 'previous'))).cards).toEqual(second.cards)
    // From the other end the other way round.
    expect((await read(db, made[3]!.slug)).cards.map(({ title }) => title)).toEqual([titles[3], titles[2]])
  })

  test('are at the place that their words name, the one that says the most, while it is called so', async ({
    db,
  }) => {
    const body = await aBody(db)
    const { id: first } = await proposed(db, { place: 'Devant le Parking du Col, près de l’abri' })
    const where = async () =>
      (await db.select({ at: proposals.placeId }).from(proposals).where(eq(proposals.id, first)))[0]!.at
    expect(await where()).toBeNull()
    const wide = await aPlace(db, body, { fr: 'Le Col' })
    expect(await where()).toBeNull()
    const park = await aPlace(db, body, { fr: 'Parking du col' })
    expect(await where()).toBe(park.id)
    await aPlace(db, body, { fr: 'Col' })
    expect(await where()).toBe(park.id)
    const { id: other } = await proposed(db, { title: 'Un abri au col', place: 'LE COL' })
    expect((await db.select().from(proposals).where(eq(proposals.id, other)))[0]!.placeId).toBe(wide.id)
    const called = (fr: string) => ({
      ...PlaceInput.parse({ fr, kind: 'car-park', bodyId: body.id }),
      slug: park.slug,
    })
    await act(db, body.agent, (deed) => changePlace(deed, { ...called('Parking du bas'), revision: 1 }), noon)
    expect(await where()).not.toBe(park.id)
    await act(db, body.agent, (deed) => changePlace(deed, { ...called('Parking du Col'), revision: 2 }), noon)
    expect(await where()).toBe(park.id)
    // Nobody writes another one there.
    await db.update(proposals).set({ placeId: wide.id }).where(eq(proposals.id, first))
    expect(await where()).toBe(park.id)
  })

  test('are found by indexes when a place of the register is called otherwise', async ({ db }) => {
    const ofPlace = sql`select id from proposals where place_id = ${crypto.randomUUID()}`
    expect(await explain(db, ofPlace, 'seqscan')).toContain('proposals_of_place')
    const named = sql`select q.id from places p, jsonb_each_text(p.names) n
      join proposals q on q.place <> '' and q.search_text like '%' || plain(n.value) || '%' where p.slug = 'le-col'`
    const plan = await explain(db, named, 'seqscan')
    expect(plan).toContain('proposals_search')
    const list = sql`select p.id, there.latitude, here.latitude from proposals p
      left join places there on there.id = p.place_id
      left join places here on here.slug = 'le-col'`
    expect(await explain(db, list, 'seqscan')).toMatch(/places_slug\w* on places here/)
    expect(await db.$count(places)).toBe(0)
  })
})
