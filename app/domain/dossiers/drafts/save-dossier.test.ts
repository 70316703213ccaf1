import type { Db } from '#db/client.ts'
import { dossierChanges, dossierLines, dossiers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aDesk,
  aDossier,
  type Desk,
  granted,
  on,
  published,
  started,
  toReceipt,
  walked,
} from '#tests/fixtures/dossiers.ts'
import { act } from '../../act.ts'
import { publishedDossier } from '../lists/published-dossier.ts'
import { changesOfDossier } from '../papers/changes-said.ts'
import type { DossierInput } from '../plan/content.ts'
import { dossierAtDesk } from './dossier-at-desk.ts'
import { saveDossier } from './save-dossier.ts'

const save = (db: Db, desk: Desk, slug: string, revision: number, changes: Partial<DossierInput> = {}) =>
  act(
    db,
    desk.town.agent,
    (deed) => saveDossier(deed, { slug, revision, content: aDossier(desk, changes) }),
    on('2027-04-01'),
  )

describe('saving a dossier', () => {
  test('writes the plan anew, even one that does not add up yet', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    const lines: DossierInput['lines'] = [{ funder: 'loan', asked: '12,50' }]
    expect(await save(db, desk, slug, 1, { lines })).toEqual({ revision: 2 })
    expect(await db.select().from(dossierLines)).toMatchObject([
      { funder: 'loan', kind: 'own', asked: 1_250n },
    ])
  })

  test('keeps when it was saved last, which its form says', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await save(db, desk, slug, 1)
    expect(await dossierAtDesk(db, slug)).toMatchObject({ savedAt: on('2027-04-01') })
  })

  test('is of one that is there', async ({ db }) => {
    const desk = await aDesk(db)
    await expect(save(db, desk, 'nulle-part', 1)).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('is refused to the second of two who read the same, and the first stays', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    const both = await Promise.allSettled([
      save(db, desk, slug, 1, { call: 'Appel de mars' }),
      save(db, desk, slug, 1, { call: 'Appel de mars' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((one) => one.status === 'rejected')
    expect(refused).toMatchObject({ reason: { code: 'edited-meanwhile' } })
    expect(await db.select().from(dossiers)).toMatchObject([{ revision: 2, call: 'Appel de mars' }])
  })

  test('may ask another programme as long as nothing was filed', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await save(db, desk, slug, 1, { programme: 'region' })
    expect(await db.select().from(dossiers)).toMatchObject([{ programme: 'region' }])
  })

  test('of a public one as it was tells nothing new', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    await save(db, desk, slug, 1)
    expect(await db.select().from(dossierChanges)).toEqual([])
  })

  test('keeps what a funder already granted with its line, and refuses to lose it', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' })
    const without: DossierInput['lines'] = [{ funder: 'own-funds', asked: '1000' }]
    await expect(save(db, desk, slug, 1, { lines: without })).rejects.toMatchObject({
      code: 'granted-line-stays',
    })
    const more: DossierInput['lines'] = [{ funder: 'detr', asked: '350' }]
    await save(db, desk, slug, 1, { lines: more })
    expect(await db.select().from(dossierLines)).toMatchObject([{ asked: 35_000n, granted: 25_000n }])
  })

  test('once filed changes the words, but neither the plan nor what it was judged by', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await walked(db, desk.town.agent, slug, toReceipt)
    const texts = { fr: { title: 'Passerelle du torrent', summary: 'Une passerelle.', object: 'Neuve.' } }
    await save(db, desk, slug, 2, { texts })
    expect(await db.select().from(dossiers)).toMatchObject([{ title: { fr: 'Passerelle du torrent' } }])
    const lines = aDossier(desk).lines!.slice(0, 2)
    for (const [changes, code] of [
      [{ lines }, 'plan-is-filed'],
      [{ lines: [...aDossier(desk).lines!, { funder: 'loan', asked: '5' }] }, 'plan-is-filed'],
      [{ totalCost: '1 001' }, 'plan-is-filed'],
      [{ programme: 'region' }, 'dossier-is-filed'],
      [{ ownShareRule: 'prefect-waiver', ownShareReference: 'Arrêté 3' }, 'dossier-is-filed'],
    ] as const)
      await expect(save(db, desk, slug, 3, changes as Partial<DossierInput>)).rejects.toMatchObject({ code })
    expect(await db.select().from(dossierLines)).toHaveLength(3)
  })

  test('once filed is said to be changed since, with what it said: its title, its base, its first contract', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    const call = aDossier(desk, { call: 'Appel de mars' })
    const before = { slug, revision: 1, content: call }
    await act(db, desk.town.agent, (deed) => saveDossier(deed, before), on('2027-03-11'))
    expect((await publishedDossier(db, slug, 'fr'))?.modified).toEqual([])
    await walked(db, desk.town.agent, slug, toReceipt)
    const { revision } = (await db.select().from(dossiers))[0]!
    const texts = { fr: { title: 'Passerelle du torrent', summary: 'Une passerelle.', object: 'Neuve.' } }
    const changes = { texts, call: 'Appel de mars', eligibleBase: '900', plannedStartOn: '2027-09-01' }
    await save(db, desk, slug, revision, changes)
    const fields = (await publishedDossier(db, slug, 'fr'))?.modified.map(({ field }) => field) ?? []
    expect(fields).toEqual(expect.arrayContaining(['title.fr', 'eligibleBase', 'plannedStartOn']))
    expect(fields).not.toContain('call')
    const read = await changesOfDossier(db, slug)
    expect(read?.changes.find(({ field }) => field === 'title.fr')).toMatchObject({
      ...{ was: 'Passerelle : demande DETR', became: 'Passerelle du torrent' },
    })
    expect(read?.changes.map(({ field }) => field)).toContain('call')
  })

  test('that nobody reads yet leaves no history', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await save(db, desk, slug, 1, { call: 'Appel de mars' })
    expect(await changesOfDossier(db, slug)).toBeNull()
    expect(await db.select().from(dossierChanges)).toEqual([])
  })
})
