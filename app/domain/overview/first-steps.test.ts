import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { officials, settings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../act.ts'
import {
  askForTestMail,
  changeSettings,
  lastTestMail,
  noteTestMail,
  SettingsInput,
  sayIll,
  sayWell,
  settingsOf,
  testMailToSend,
} from '../commune/index.ts'
import { firstSteps } from './index.ts'

const stepsOf = (db: Db) => firstSteps(db, { stripe: false })

describe('the first steps of an instance', () => {
  test('are all to do while nothing is there', async ({ db }) => {
    const steps = await stepsOf(db)
    expect(steps).toMatchObject({
      left: 6,
      commune: { done: false, missing: expect.arrayContaining(['communeName', 'siren', 'hostName']) },
      bodies: { done: false, bodies: 0 },
      elected: { done: false, mayor: false, inTerm: 0, withoutMandate: [] },
      team: { done: false, missing: ['agent', 'moderator'] },
      mail: { done: false, test: null },
      money: { done: false, configured: false },
      project: { done: false, drafts: 0 },
    })
  })

  test('are done by what is there, and to do again when it is gone', async ({ db }) => {
    const town = await aTown(db)
    await anActor(db, 'Une modératrice', ['moderator'])
    await aPublishedProject(db, town)
    await sayWell(db, 'mail')
    expect(await stepsOf(db)).toMatchObject({
      left: 1,
      bodies: { done: true },
      elected: { done: true, inTerm: 2 },
      team: { done: true, missing: [] },
      mail: { done: true },
      project: { done: true },
      commune: { missing: expect.not.arrayContaining(['communeName', 'latitude']) },
    })
    await db.update(officials).set({ until: '2020-06-01' }).where(eq(officials.personId, town.elected.id))
    await sayIll(db, 'mail', '535')
    expect(await stepsOf(db)).toMatchObject({
      left: 3,
      elected: { done: false, inTerm: 1, withoutMandate: [{ id: town.elected.id }] },
      mail: { done: false, ill: { why: '535' }, silent: null },
    })
  })

  test('want keys and a treasurer before money, and count neither among what is left', async ({ db }) => {
    const of = async (stripe: boolean) => (await firstSteps(db, { stripe })).money
    expect(await of(true)).toMatchObject({ done: false, configured: true, treasurer: false })
    await anActor(db, 'Une trésorière', ['treasurer'])
    expect(await of(false)).toMatchObject({ done: false, configured: false, treasurer: true })
    expect(await of(true)).toMatchObject({ done: true })
    expect(await firstSteps(db, { stripe: true })).toMatchObject({ left: 6 })
  })

  test('want of a commune what its pages and its papers say of it', async ({ db }) => {
    await db.update(settings).set({ values: {} })
    const admin = await anActor(db, 'Administratrice', ['administrator'])
    const said = {
      ...{
        communeName: 'Sainte-Cime',
        inseeCode: '05999',
        postalCode: '05999',
        latitude: 44.9,
        longitude: 6.7,
      },
      ...{ siren: '210500856', address: 'Place de la Mairie', phone: '04', contactEmail: 'a@b.example' },
      ...{ publicationDirector: 'Le maire', hostName: 'H', hostAddress: 'A', hostPhone: '04' },
      ...{ dpoName: 'D', dpoEmail: 'd@b.example' },
    }
    const all = SettingsInput.parse({ ...(await settingsOf(db)), ...said })
    await act(db, admin, (deed) => changeSettings(deed, all))
    expect((await stepsOf(db)).commune).toEqual({ done: true, missing: [] })
  })
})

describe('a test mail', () => {
  test('is asked for by who administers alone; the last one is remembered with what became of it', async ({
    db,
  }) => {
    const agent = await anActor(db, 'Un agent', ['agent'])
    await expect(act(db, agent, askForTestMail)).rejects.toMatchObject({ code: 'not-allowed' })
    const admin = await anActor(db, 'Administratrice', ['administrator'])
    const first = await act(db, admin, askForTestMail)
    const { id } = await act(db, admin, askForTestMail)
    const order = { testMailId: id, personId: admin.id }
    expect(await testMailToSend(db, { ...order, testMailId: first.id })).toBeNull()
    // She has no address.
    expect(await testMailToSend(db, order)).toBeNull()
    expect(await lastTestMail(db)).toMatchObject({ id, endedAt: null })
    await noteTestMail(db, id, '535')
    expect(await lastTestMail(db)).toMatchObject({ id, endedAt: expect.any(Date), refused: '535' })
  })
})
