import type { Db } from '#db/client.ts'
import { dossierSteps, dossiers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aDesk,
  type Desk,
  granted,
  morning,
  on,
  started,
  toReceipt,
  walked,
} from '#tests/fixtures/dossiers.ts'
import { act } from '../../act.ts'
import { dossierAtDesk } from '../drafts/dossier-at-desk.ts'
import { type ExtensionInput, extendDossier } from './extend-dossier.ts'

const toGrant = [
  ...toReceipt,
  ['complete', '2027-04-01'],
  ['examination', '2027-04-02'],
  ['notified', '2027-06-30'],
] as const

async function notified(db: Db, programme: 'detr' | 'region' = 'detr') {
  const desk = await aDesk(db)
  const startBy = programme === 'detr' ? '' : '2029-06-30'
  const { slug } = await started(db, desk, { programme, startBy })
  await granted(db, desk.town.agent, slug, { funder: programme, granted: '250' }, morning)
  await walked(db, desk.town.agent, slug, toGrant)
  return { desk, slug }
}

const extend = (db: Db, { town }: Desk, slug: string, asked: Partial<ExtensionInput> = {}) =>
  act(
    db,
    town.agent,
    (deed) =>
      extendDossier(deed, {
        slug,
        extends: 'start',
        untilOn: '2030-06-30',
        on: '2029-06-01',
        reference: 'Arrêté 44',
        ...asked,
      }),
    on('2029-08-01'),
  )

describe('a prolongation', () => {
  test('of a DETR moves the start by a year at most, as a step that stays and no state', async ({ db }) => {
    const { desk, slug } = await notified(db)
    await expect(extend(db, desk, slug, { untilOn: '2030-07-01' })).rejects.toMatchObject({
      code: 'extension-too-long',
    })
    await extend(db, desk, slug)
    expect((await db.select().from(dossierSteps).orderBy(dossierSteps.id)).at(-1)).toMatchObject({
      fromState: 'notified',
      toState: 'extended',
      extends: 'start',
      untilOn: '2030-06-30',
      reference: 'Arrêté 44',
    })
    expect(await db.select().from(dossiers)).toMatchObject([{ state: 'notified' }])
    const { deadlines } = (await dossierAtDesk(db, slug))!
    expect(deadlines.find(({ key }) => key === 'start')).toMatchObject({ dueOn: '2030-06-30' })
    await expect(extend(db, desk, slug, { untilOn: '2030-07-01', on: '2029-06-02' })).rejects.toMatchObject({
      code: 'extension-too-long', // the year is counted from the first day, not from an extension
    })
  })

  test('of the end of the works may take two years', async ({ db }) => {
    const { desk, slug } = await notified(db)
    await walked(db, desk.town.agent, slug, [['started', '2027-07-15']])
    const asked = { extends: 'finish', on: '2029-07-01' } as const
    await expect(extend(db, desk, slug, { ...asked, untilOn: '2033-07-16' })).rejects.toMatchObject({
      code: 'extension-too-long',
    })
    await extend(db, desk, slug, { ...asked, untilOn: '2033-07-15' })
  })

  test('is asked for before the day passes, and goes forward', async ({ db }) => {
    const { desk, slug } = await notified(db)
    await expect(extend(db, desk, slug, { on: '2029-07-01' })).rejects.toMatchObject({
      code: 'extension-too-late',
    })
    await expect(extend(db, desk, slug, { untilOn: '2029-06-30' })).rejects.toMatchObject({
      code: 'extension-not-later',
    })
  })

  test('needs a grant that stands, and a day that runs', async ({ db }) => {
    const { desk, slug } = await notified(db)
    await expect(extend(db, desk, slug, { extends: 'finish' })).rejects.toMatchObject({
      code: 'no-such-deadline',
    })
    await walked(db, desk.town.agent, slug, [['started', '2027-07-15']])
    await expect(extend(db, desk, slug)).rejects.toMatchObject({ code: 'no-such-deadline' })
    await walked(db, desk.town.agent, slug, [['abandoned', '2027-08-01']])
    await expect(extend(db, desk, slug)).rejects.toMatchObject({ code: 'not-extendable' })
  })

  test('of another programme follows its act alone', async ({ db }) => {
    const { desk, slug } = await notified(db, 'region')
    await extend(db, desk, slug, { untilOn: '2035-01-01' })
  })
})
