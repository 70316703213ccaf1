import type { Db } from '#db/client.ts'
import { dossierLines, dossiers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aDesk,
  aDossier,
  type Desk,
  granted,
  on,
  started,
  toReceipt,
  walked,
} from '#tests/fixtures/dossiers.ts'
import { act } from '../../act.ts'
import type { DossierInput } from '../plan/content.ts'
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
      [{ totalCost: '1 001' }, 'plan-is-filed'],
      [{ programme: 'region' }, 'dossier-is-filed'],
      [{ ownShareRule: 'prefect-waiver', ownShareReference: 'Arrêté 3' }, 'dossier-is-filed'],
    ] as const)
      await expect(save(db, desk, slug, 3, changes as Partial<DossierInput>)).rejects.toMatchObject({ code })
    expect(await db.select().from(dossierLines)).toHaveLength(3)
  })
})
