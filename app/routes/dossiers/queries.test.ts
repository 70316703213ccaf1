import { dossierPosters, projects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, aDossier, published } from '#tests/fixtures/dossiers.ts'
import { counting, load } from '#tests/pages.ts'
import { loader as ofProject } from '../projects/financing.tsx'
import { loader as financing } from './financing.tsx'
import { loader as list } from './list.tsx'
import { loader as poster } from './poster.ts'
import { loader as publicity } from './publicity.tsx'
import { loader as show } from './show.tsx'

describe('a page of dossiers asks the database', () => {
  test('three things for the list, however many there are', async ({ db, database }) => {
    const desk = await aDesk(db)
    for (const call of ['Un', 'Deux', 'Trois']) await published(db, desk, { call })
    const counted = counting(database.appUrl)
    const { cards, counts } = await load(list, counted.db, '/dossiers?q=passerelle&financeur=detr')
    await counted.close()
    expect([cards.length, counts.total]).toEqual([3, 3])
    expect(counted.queries.length).toBeLessThanOrEqual(3)
  })

  test('the same few things for one, whatever it holds', async ({ db, database }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk, { opinionsOpenOn: '2027-03-10' }, new Date())
    const counted = counting(database.appUrl)
    await load(show, counted.db, `/dossiers/${slug}`, { slug })
    await counted.close()
    expect(counted.queries.length).toBeLessThanOrEqual(8)
  })

  test('as few for who would pay', async ({ db, database }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk, {}, new Date())
    const counted = counting(database.appUrl)
    const at = `/dossiers/${slug}/financement`
    const { plan, ownShare } = await load(financing, counted.db, at, { slug })
    await counted.close()
    expect([plan.lines.length, ownShare.enough]).toEqual([3, true])
    expect(counted.queries.length).toBeLessThanOrEqual(6)
  })
})

describe('the money of a project', () => {
  test('is who would pay for it, as its dossier says, with the share that the law asks', async ({ db }) => {
    const desk = await aDesk(db)
    const [{ slug } = { slug: '' }] = await db.select({ slug: projects.slug }).from(projects)
    const of = () => load(ofProject, db, `/projets/${slug}/financement`, { slug })
    expect((await of()).plan).toBeNull()
    await published(db, desk)
    expect((await of()).plan).toMatchObject({
      of: { totalCost: 100_000n, lines: [{ funder: 'detr' }, { funder: 'region' }, {}] },
      ownShare: { asked: 20, enough: true },
    })
  })
})

describe('the legal publicity (CGCT L1111-11, D1111-8)', () => {
  test('says the total cost and each public subsidy, not who gave', async ({ db }) => {
    const desk = await aDesk(db)
    const lines = [...aDossier(desk).lines!.slice(0, 2), { funder: 'private-gifts' as const, asked: '300' }]
    const { slug } = await published(db, desk, { lines })
    const told = await load(publicity, db, `/dossiers/${slug}/publicite`, { slug })
    expect(told).toMatchObject({ totalCost: 100_000n, own: 0n, due: null })
    expect(told.lines.map(({ funder, asked }) => [funder, asked])).toEqual([
      ['detr', 30_000n],
      ['region', 40_000n],
    ])
  })

  test('is a poster too, the same bytes until the dossier moves', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    const print = async () => {
      const answer = await load(poster, db, `/dossiers/${slug}/affiche.pdf`, { slug })
      expect(answer.headers.get('Content-Type')).toBe('application/pdf')
      return Buffer.from(await answer.arrayBuffer())
    }
    const [one, two] = [await print(), await print()]
    expect(one.equals(two)).toBe(true)
    expect(one.toString('latin1')).toContain('/StructTreeRoot')
    // Whoever asks again is given what was kept, byte for byte.
    await db.update(dossierPosters).set({ pdf: Buffer.from('%PDF-kept') })
    expect((await print()).toString()).toBe('%PDF-kept')
    // One that says something else by now is printed anew, in the place of the other.
    await db.update(dossierPosters).set({ contentSha256: 'of another content' })
    const printed = await Promise.all([print(), print(), print()])
    expect(printed.map((bytes) => bytes.equals(one))).toEqual([true, true, true])
    expect(await db.$count(dossierPosters)).toBe(1)
  })
})
