import { eq } from 'drizzle-orm'
import { ropeIn } from '#app/telling/index.ts'
import { dossierChanges, dossierLines, dossiers, events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, granted, on, published, started } from '#tests/fixtures/dossiers.ts'
import { act } from '../../act.ts'
import { changesOfDossier } from '../papers/changes-said.ts'
import { setAmounts } from './set-amounts.ts'

describe('what a funder grants and pays', () => {
  test('stands beside what was asked, with its day and act', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk, { programme: 'region' })
    await granted(db, desk.town.agent, slug, { granted: '250,50', received: '100' })
    const [line] = await db.select().from(dossierLines).where(eq(dossierLines.funder, 'detr'))
    expect(line).toMatchObject({
      asked: 30_000n,
      granted: 25_050n,
      received: 10_000n,
      grantedOn: '2027-06-30',
      grantReference: 'Arrêté 12',
    })
    await granted(db, desk.town.agent, slug, { granted: '250,50', received: '250,50' })
    expect(await db.select().from(dossierLines).where(eq(dossierLines.funder, 'detr'))).toMatchObject([
      { received: 25_050n },
    ])
  })

  test('may be more than was asked, and is then said to be looked at', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    expect(await granted(db, desk.town.agent, slug, { granted: '300,01' })).toEqual({ above: ['detr'] })
    expect(await granted(db, desk.town.agent, slug, { granted: '300' })).toEqual({ above: [] })
  })

  test('is never more paid than granted, nor granted without its act', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    const complaint = (refusal: string) => ({ issues: [expect.objectContaining({ params: { refusal } })] })
    await expect(
      granted(db, desk.town.agent, slug, { granted: '100', received: '100,01' }),
    ).rejects.toMatchObject(complaint('received-above-grant'))
    const [line] = await db.select().from(dossierLines)
    for (const half of [{ grantedOn: '2027-06-30' }, { grantReference: 'Arrêté 12' }]) {
      const lines = [{ id: line!.id, granted: '100', ...half }]
      await expect(
        act(db, desk.town.agent, (deed) => setAmounts(deed, { slug, lines })),
      ).rejects.toMatchObject(complaint('grant-needs-its-act'))
    }
    expect(await db.select().from(dossierLines).where(eq(dossierLines.funder, 'detr'))).toMatchObject([
      { granted: null, received: 0n },
    ])
  })

  test('is written on this dossier’s own lines alone', async ({ db }) => {
    const desk = await aDesk(db)
    const [{ slug }, other] = [await started(db, desk), await started(db, desk, { call: 'un autre appel' })]
    const [line] = await db.select().from(dossierLines).where(eq(dossierLines.dossierId, other.id))
    await expect(
      act(
        db,
        desk.town.agent,
        (deed) => setAmounts(deed, { slug, lines: [{ id: line!.id }] }),
        on('2027-06-30'),
      ),
    ).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })
})

describe('what anybody read of the amounts', () => {
  test('stays readable once they change: what was and what became, in its history', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' })
    await granted(db, desk.town.agent, slug, { granted: '200', received: '50' }, on('2027-07-01'))
    const read = await changesOfDossier(db, slug)
    expect(read?.changes.map(({ field, funder, was, became }) => [field, funder, was, became])).toEqual([
      ['received', 'detr', '0', '5000'],
      ['granted', 'detr', '25000', '20000'],
      ['grantReference', 'detr', '', 'Arrêté 12'],
      ['grantedOn', 'detr', '', '2027-06-30'],
      ['granted', 'detr', '', '25000'],
    ])
    const [dossier] = await db.select().from(dossiers)
    const knots = await ropeIn(db, 'fr', { rope: 'subject', id: dossier!.id }, () => {})
    expect(knots.filter(({ kind }) => kind === 'dossier-changed').map(({ detail }) => detail)).toEqual([
      [expect.stringContaining('Accordé (État, DETR)\u202f: rien → 250\u00a0€')],
      [expect.stringContaining('Accordé (État, DETR)\u202f: 250\u00a0€ → 200\u00a0€')],
    ])
    await expect(db.delete(dossierChanges)).rejects.toThrow()
  })

  test('is said by the event that changes it: what was, and what became', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' })
    await granted(db, desk.town.agent, slug, { granted: '200', received: '50' })
    const told = await db
      .select()
      .from(events)
      .where(eq(events.verb, 'dossier-amounts-set'))
      .orderBy(events.id)
    expect(told.map(({ details }) => details)).toEqual([
      { changes: ['detr.granted:  > 25000', 'detr.grantedOn:  > 2027-06-30', 'detr.grantReference'] },
      { changes: ['detr.granted: 25000 > 20000', 'detr.received: 0 > 5000'] },
    ])
  })

  test.for(['closed', 'refused', 'lapsed', 'abandoned'] as const)(
    'stays as it is once a dossier is %s',
    async (state, { db }) => {
      const desk = await aDesk(db)
      const { slug } = await published(db, desk)
      await db.update(dossiers).set({ state })
      await expect(granted(db, desk.town.agent, slug, { granted: '250' })).rejects.toMatchObject({
        code: 'dossier-is-over',
      })
      await expect(
        db.update(dossierLines).set({ granted: 1n, grantedOn: '2027-06-30', grantReference: 'x' }),
      ).rejects.toMatchObject({
        cause: { constraint_name: 'amounts_of_what_is_over_stay' },
      })
    },
  )
})

describe('the State pays', () => {
  test.for([
    ['fnadt', 'started', '30', '30,01', '30'],
    ['fnadt', 'advance', '30', '30,01', '30'],
    ['fnadt', 'instalment', '80', '80,01', '80'],
    ['fnadt', 'completed', '80', '80,01', '80'],
    ['detr', 'instalment', '80', '80,01', '80'],
  ] as const)(
    'for a %s, in the state %s, at most %s of 100',
    async ([programme, state, most, above, percent], { db }) => {
      const desk = await aDesk(db)
      const lines = [
        { funder: programme, asked: '300' },
        { funder: 'region' as const, asked: '300' },
        { funder: 'own-funds' as const, asked: '400' },
      ]
      const { slug } = await started(db, desk, { programme, lines })
      await db.update(dossiers).set({ state })
      const grant = (received: string, funder: string = programme) =>
        granted(db, desk.town.agent, slug, { funder, granted: '100', received })
      await expect(grant(above)).rejects.toMatchObject({ code: 'paid-above-limit', names: [percent] })
      await grant(most)
      await grant('100', 'region') // another funder's payments follow its own dossier
      await db.update(dossiers).set({ state: 'balance' })
      await grant('100')
    },
  )
})
