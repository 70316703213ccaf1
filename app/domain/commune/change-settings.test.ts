import { eq } from 'drizzle-orm'
import { messagesIn } from '#app/lib/messages/index.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { events, files, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { type Actor, act } from '../act.ts'
import { changeSettings, SettingsInput, settingsOf, unknownFiles } from './index.ts'

async function administratorIn(db: Parameters<typeof settingsOf>[0]): Promise<Actor> {
  const [row] = await db
    .insert(people)
    .values({ displayName: 'Administratrice', nameKey: 'administratrice' })
    .returning({ id: people.id })
  return { id: row!.id, roles: ['administrator'], heldRoles: ['administrator'] }
}

test('of the files that lie somewhere, those are unknown that have no row', async ({ db }) => {
  const file = { name: 'plan.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'a' }
  await db.insert(files).values({ purpose: 'document', key: 'kept', ...file })
  expect(await unknownFiles(db, ['kept', 'stray'])).toEqual(['stray'])
})

describe('the settings of a commune', () => {
  test('have true defaults on a fresh install: non conforme, and nobody named', async ({ db }) => {
    const settings = await settingsOf(db)
    expect(settings).toMatchObject({
      accessibilityState: 'none',
      publicationDirector: '',
      revision: 0,
    })
    expect(settings.siren).toBeUndefined()
  })

  test('change with an event that names what changed and not its value', async ({ db }) => {
    const admin = await administratorIn(db)
    const before = await settingsOf(db)
    await act(db, admin, (act) => changeSettings(act, SettingsInput.parse({ ...before, siren: '210500856' })))
    expect(await settingsOf(db)).toMatchObject({ siren: '210500856', revision: 1 })
    const [event] = await db.select().from(events).where(eq(events.verb, 'settings-changed'))
    expect(event!.details).toEqual({ changed: ['siren'] })
  })

  test('say so when something was emptied', async ({ db }) => {
    const admin = await administratorIn(db)
    const filled = SettingsInput.parse({ ...(await settingsOf(db)), siren: '210500856' })
    await act(db, admin, (act) => changeSettings(act, filled))
    const { siren, ...emptied } = { ...filled, revision: 1 }
    await act(db, admin, (act) => changeSettings(act, emptied))
    expect((await settingsOf(db)).siren).toBeUndefined()
    const changes = await db.select().from(events).where(eq(events.verb, 'settings-changed'))
    expect(changes.map(({ details }) => details)).toEqual([{ changed: ['siren'] }, { changed: ['siren'] }])
    expect(siren).toBe('210500856')
  })

  test('are kept when another administrator saved in between', async ({ db }) => {
    const admin = await administratorIn(db)
    const before = SettingsInput.parse(await settingsOf(db))
    const saving = (phone: string) => act(db, admin, (act) => changeSettings(act, { ...before, phone }))
    const outcomes = await Promise.allSettled([saving('1'), saving('2')])
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'edited-meanwhile', status: 409 } },
    ])
    expect((await settingsOf(db)).revision).toBe(1)
  })

  test('claim no conformity that no audit found', async ({ db }) => {
    const admin = await administratorIn(db)
    const before = SettingsInput.parse(await settingsOf(db))
    const claim = act(db, admin, (act) => changeSettings(act, { ...before, accessibilityState: 'partial' }))
    await expect(claim).rejects.toMatchObject({ code: 'audit-needed', field: 'accessibilityAuditOn' })
    const dated = { ...before, accessibilityState: 'partial', accessibilityAuditOn: '2026-03-02' } as const
    await expect(act(db, admin, (act) => changeSettings(act, dated))).rejects.toMatchObject({
      code: 'audit-needed',
      field: 'accessibilityAuditBy',
    })
    await act(db, admin, (act) => changeSettings(act, { ...dated, accessibilityAuditBy: 'Un cabinet' }))
    expect(await settingsOf(db)).toMatchObject({
      accessibilityState: 'partial',
      accessibilityAuditBy: 'Un cabinet',
    })
  })

  test('take codes in groups and coordinates with a comma, as people copy them', async ({ db }) => {
    const typed = Object.entries({
      ...(await settingsOf(db)),
      ...{ inseeCode: '2a 004', postalCode: '05 100', siren: '210 500 856', siret: '210 500 856 00013' },
      ...{ latitude: '44,9316', longitude: '-6.72', prefId: 'pref 005' },
    })
    const form = new URLSearchParams(
      typed.flatMap(([name, value]) => [value].flat().map((one) => [name, `${one}`])),
    )
    form.delete('preElection')
    const read = parseForm(form, SettingsInput, messagesIn('fr'))
    expect(read.status === 'success' ? read.value : read.reply()).toMatchObject({
      ...{ inseeCode: '2A004', postalCode: '05100', siren: '210500856', siret: '21050085600013' },
      ...{ latitude: 44.9316, longitude: -6.72, prefId: 'PREF005' },
    })
    form.set('latitude', '94,5')
    form.set('siren', '210 500 85')
    expect(parseForm(form, SettingsInput, messagesIn('fr')).reply().error).toMatchObject({
      latitude: {},
      siren: {},
    })
    const { refusals } = messagesIn('fr').people
    form.set('siren', '210500857')
    form.set('siret', '21050085600031')
    expect(parseForm(form, SettingsInput, messagesIn('fr')).reply().error).toMatchObject({
      siren: [refusals['siren-wrong']],
      siret: [refusals['siret-wrong']],
    })
  })

  test('are changed by an administrator alone', async ({ db }) => {
    const mayor: Actor = { ...(await administratorIn(db)), roles: ['mayor'], heldRoles: ['mayor'] }
    const before = SettingsInput.parse(await settingsOf(db))
    await expect(act(db, mayor, (act) => changeSettings(act, before))).rejects.toMatchObject({ status: 403 })
  })
})
