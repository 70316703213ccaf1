import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type DossierState, dossierStates, dossierSteps, dossiers, events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aDesk,
  type Desk,
  granted,
  morning,
  on,
  started,
  toFiling,
  toReceipt,
  walked,
} from '#tests/fixtures/dossiers.ts'
import { type Act, act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { advanceDossier } from './advance-dossier.ts'
import { way } from './states.ts'

/** By hand, from the way that an application takes (FRANCE.md): what may follow each state. The others may not. */
const ahead: Record<DossierState, string> = {
  spotting: 'drafting abandoned',
  drafting: 'deliberated abandoned',
  deliberated: 'drafting abandoned',
  filed: 'received abandoned',
  received: 'complete pieces-requested refused abandoned',
  'pieces-requested': 'complete refused abandoned',
  complete: 'examination refused abandoned',
  examination: 'committee notified refused abandoned',
  committee: 'notified refused abandoned',
  notified: 'started lapsed abandoned',
  refused: '',
  started: 'advance instalment completed lapsed abandoned',
  advance: 'instalment completed lapsed abandoned',
  instalment: 'instalment completed lapsed abandoned',
  completed: 'balance lapsed abandoned',
  balance: 'closed',
  closed: '',
  lapsed: '',
  abandoned: '',
}

const advance = (
  db: Db,
  { town }: Desk,
  slug: string,
  to: DossierState,
  day: string,
  { reference = 'Acte 12', now = day } = {},
) => act(db, town.agent, (deed) => advanceDossier(deed, { slug, to, on: day, reference }), on(now))

describe('the way of a dossier', () => {
  test('is walked as it is drawn: each passage is made or refused', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug, id } = await started(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' })
    await walked(db, desk.town.agent, slug, toReceipt)
    for (const from of dossierStates) {
      await db.update(dossiers).set({ state: from }).where(eq(dossiers.id, id))
      const may: string[] = []
      for (const to of dossierStates) {
        const outcome = await tried(db, desk, (deed) =>
          advanceDossier(deed, { slug, to, on: '2027-07-01', reference: 'Acte 12' }),
        )
        if (outcome === null) may.push(to)
        else expect(outcome, `${from} → ${to}`).toBe('step-not-ahead')
      }
      expect(may.join(' '), from).toBe(inOrder(ahead[from]))
    }
  })

  test('names the source of every state', () => {
    for (const [state, { source }] of Object.entries(way)) expect(source, state).toMatch(/^(CGCT|CRPA) /)
  })

  test('is told as rows that stay, each with its day, its act and who said it', async ({ db, ownerSql }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await walked(db, desk.town.agent, slug, toFiling)
    expect(await db.select().from(dossierSteps).orderBy(dossierSteps.id)).toMatchObject([
      { fromState: 'spotting', toState: 'drafting', on: '2027-03-10', by: desk.town.agent.id },
      { fromState: 'drafting', toState: 'deliberated', on: '2027-03-12', reference: 'Acte deliberated' },
    ])
    const told = await db.select().from(events).where(eq(events.verb, 'dossier-moved')).orderBy(events.id)
    expect(told.map(({ details }) => details)).toEqual([
      { from: 'spotting', to: 'drafting' },
      { from: 'drafting', to: 'deliberated' },
    ])
    await expect(ownerSql`update dossier_steps set note = 'x'`).rejects.toThrow(/dossier_steps/)
    await expect(ownerSql`delete from dossier_steps`).rejects.toThrow(/dossier_steps/)
  })
})

/** Does the deed and takes it back; the code of its refusal, or null. */
async function tried(db: Db, { town }: Desk, deed: (act: Act) => Promise<unknown>): Promise<string | null> {
  class Undone extends Error {}
  try {
    await act(
      db,
      town.agent,
      async (one) => {
        await deed(one)
        throw new Undone()
      },
      on('2027-07-01'),
    )
  } catch (error) {
    if (error instanceof Undone) return null
    if (error instanceof Refusal) return error.code
    throw error
  }
  return null
}

const inOrder = (states: string) =>
  dossierStates.filter((state) => states.split(' ').includes(state)).join(' ')

describe('a step', () => {
  test('that an act makes true needs its act', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await advance(db, desk, slug, 'drafting', '2027-03-10', { reference: '' })
    for (const reference of ['', '  12'])
      await expect(advance(db, desk, slug, 'deliberated', '2027-03-11', { reference })).rejects.toMatchObject(
        { code: 'step-needs-reference', field: 'reference' },
      )
  })

  test('has a day that came, and not before the step before it', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await walked(db, desk.town.agent, slug, toFiling)
    await expect(
      advance(db, desk, slug, 'drafting', '2027-03-14', { now: '2027-03-13' }),
    ).rejects.toMatchObject({ code: 'not-yet' })
    await expect(
      advance(db, desk, slug, 'drafting', '2027-03-11', { now: '2027-03-13' }),
    ).rejects.toMatchObject({ code: 'step-before-last' })
  })

  test('to a grant needs the amount that the programme’s own funder gives', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await walked(db, desk.town.agent, slug, [
      ...toReceipt,
      ['complete', '2027-04-01'],
      ['examination', '2027-04-02'],
    ])
    await granted(db, desk.town.agent, slug, { funder: 'region', granted: '400' })
    await expect(advance(db, desk, slug, 'notified', '2027-06-30')).rejects.toMatchObject({
      code: 'nothing-granted',
    })
    await granted(db, desk.town.agent, slug, { granted: '0' })
    await expect(advance(db, desk, slug, 'notified', '2027-06-30')).rejects.toMatchObject({
      code: 'nothing-granted',
    })
    await granted(db, desk.town.agent, slug, { granted: '250' })
    await advance(db, desk, slug, 'notified', '2027-06-30')
    const [told] = await db.select().from(events).where(eq(events.verb, 'dossier-granted'))
    expect(told).toMatchObject({ details: { from: 'examination', to: 'notified' } })
  })
})

describe('works that begin', () => {
  const toGrant = [
    ...toReceipt,
    ['complete', '2027-04-01'],
    ['examination', '2027-04-02'],
    ['notified', '2027-06-30'],
  ] as const

  test('before the State received the application are refused; between receipt and grant they may', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' }, morning)
    await walked(db, desk.town.agent, slug, toGrant)
    await expect(
      advance(db, desk, slug, 'started', '2027-03-19', { now: '2027-07-01' }),
    ).rejects.toMatchObject({ code: 'started-before-receipt', field: 'on' })
    await advance(db, desk, slug, 'started', '2027-03-20', { now: '2027-07-01' })
    expect(await db.select().from(dossiers)).toMatchObject([{ state: 'started' }])
  })

  test('are judged by the first receipt, though pieces were asked for and filed again', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' }, morning)
    await walked(db, desk.town.agent, slug, [
      ...toReceipt,
      ['pieces-requested', '2027-03-25'],
      ['filed', '2027-04-05'],
      ['received', '2027-04-10'],
      ...toGrant.slice(4).map(([to]) => [to, '2027-06-30'] as const),
    ])
    await advance(db, desk, slug, 'started', '2027-04-01', { now: '2027-07-01' })
    expect(await db.select().from(dossiers)).toMatchObject([{ state: 'started' }])
  })

  test('cannot have begun tomorrow', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' }, morning)
    await walked(db, desk.town.agent, slug, toGrant)
    await expect(
      advance(db, desk, slug, 'started', '2027-07-02', { now: '2027-07-01' }),
    ).rejects.toMatchObject({ code: 'not-yet' })
  })
})
