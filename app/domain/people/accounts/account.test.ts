import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, formerNames, people, roleGrants, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { withFactor } from '#tests/fixtures/locks.ts'
import { type Actor, act, nobody, person } from '../../act.ts'
import { reserveName } from '../names/display-name.ts'
import { devicesOf, hasPassword } from '../sign-in/devices.ts'
import { changePassword, personByPassword } from '../sign-in/password.ts'
import { closeDevice, closeOtherDevices, closeSession, openSession, sessionOf } from '../sign-in/sessions.ts'
import { addressProved } from './address-proved.ts'
import { changeAddress } from './change-address.ts'
import { changeProfile } from './change-profile.ts'
import { join } from './join.ts'
import { personByAddress } from './person-by-address.ts'

const profile = { displayName: 'Marmotte du lac', class: 'seasonal', locale: 'it' } as const

describe('a profile', () => {
  test('is changed by its owner: name, class and language', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes')
    await act(db, julie, (act) => changeProfile(act, profile))
    const [row] = await db.select().from(people)
    expect(row).toMatchObject(profile)
    const verbs = await db.execute(sql`select verb from events where actor_id = ${julie.id} order by id`)
    expect(verbs.map(({ verb }) => verb)).toEqual(['joined', 'profile-changed', 'class-declared'])
  })

  test('keeps its own name without a quarrel, and cannot take another’s', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes')
    await joined(db, 'Marmotte du lac')
    await act(db, julie, (act) => changeProfile(act, { ...profile, displayName: 'Julie des cimes' }))
    await expect(act(db, julie, (act) => changeProfile(act, profile))).rejects.toMatchObject({
      code: 'name-taken',
      field: 'displayName',
    })
  })

  test('keeps a name that was reserved after it was hers, and changes the rest', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes')
    const keeps = { ...profile, displayName: 'Julie des Cimes' }
    await reserveName(db, 'Julie des Cimes', 'official')
    await act(db, julie, (act) => changeProfile(act, keeps))
    expect((await db.select().from(people))[0]).toMatchObject({ ...keeps, nameKey: expect.any(String) })
    await expect(
      act(db, julie, (act) => changeProfile(act, { ...keeps, displayName: 'Julie des Cimes 2' })),
    ).rejects.toMatchObject({ code: 'name-reserved' })
  })

  test('notes under which names she wrote before, and no event of a class that stays', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes')
    const change = (more: object) =>
      act(db, julie, (act) =>
        changeProfile(act, { displayName: 'Julie des Cimes', class: 'permanent', locale: 'fr', ...more }),
      )
    await change({ locale: 'en' })
    expect(await db.$count(formerNames)).toBe(0)
    await change({ displayName: 'Julie du lac' })
    expect(await db.select().from(formerNames)).toMatchObject([{ name: 'Julie des Cimes' }])
    const verbs = await db.execute(sql`select verb from events where actor_id = ${julie.id} order by id`)
    expect(verbs.map(({ verb }) => verb)).toEqual(['joined', 'profile-changed', 'profile-changed'])
  })

  test('has one address at a time, by which she is found, in whatever case', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes', 'julie@exemple.fr')
    expect(await personByAddress(db, 'JULIE@exemple.fr')).toEqual({ id: julie.id })
    expect(await personByAddress(db, 'autre@exemple.fr')).toBeNull()
    await db.update(people).set({ erasedAt: new Date() })
    const gone = act(db, julie, (act) => changeAddress(act, { email: 'neuve@exemple.fr' }))
    await expect(gone).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('in office is proved by a factor that is a week old, and by nothing less', async ({ db }) => {
    const proved = async (
      email: string,
      office: 'none' | 'held' | 'in-force',
      factor?: { young: boolean },
    ) => {
      const who = await joined(db, `Marmotte ${email.slice(0, 2)}`, `${email}@exemple.fr`)
      if (office !== 'none') await db.insert(roleGrants).values({ personId: who.id, role: 'elected' })
      if (factor) await withFactor(db, who, factor)
      const roles = office === 'in-force' ? (['elected'] as const) : []
      const acting = { ...who, roles, heldRoles: roles }
      await act(db, acting, (act) => changeAddress(act, { email: `${email}.neuve@exemple.fr` }))
      return addressProved(db, who.id)
    }
    expect(await proved('aa', 'none')).toBe(true)
    expect(await proved('bb', 'none', { young: true })).toBe(true)
    expect(await proved('cc', 'in-force')).toBe(false)
    expect(await proved('dd', 'in-force', { young: true })).toBe(false)
    expect(await proved('ee', 'in-force', { young: false })).toBe(true)
    expect(await proved('ff', 'held', { young: false })).toBe(false)
  })

  test('cannot take the address of another account', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes')
    await joined(db, 'Marmotte du lac', 'marmotte@exemple.fr')
    await expect(
      act(db, julie, (act) => changeAddress(act, { email: 'Marmotte@exemple.fr' })),
    ).rejects.toMatchObject({ code: 'address-in-use' })
    await act(db, julie, (act) => changeAddress(act, { email: 'julie.neuve@exemple.fr' }))
    expect(await db.$count(people, eq(people.email, 'julie.neuve@exemple.fr'))).toBe(1)
  })

  test('is nobody else’s to change', async ({ db }) => {
    await expect(act(db, nobody, (act) => changeProfile(act, profile))).rejects.toMatchObject({ status: 401 })
  })
})

describe('a password', () => {
  const password = 'une phrase de quelques mots'

  test('opens the account, and what is wrong tells nothing of which of the two it is', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes', 'julie@exemple.fr')
    await act(db, julie, (act) => changePassword(act, { password, sessionId: 'x' }))
    expect(await personByPassword(db, { email: 'JULIE@exemple.fr', password })).toEqual({ id: julie.id })
    for (const wrong of [
      { email: 'julie@exemple.fr', password: 'une autre phrase' },
      { email: 'personne@exemple.fr', password },
    ])
      await expect(personByPassword(db, wrong)).rejects.toMatchObject({ code: 'sign-in-wrong' })
  })

  test('is kept as a slow hash, and changed or removed only by who knows it', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes', 'julie@exemple.fr')
    expect(await hasPassword(db, julie.id)).toBe(false)
    await act(db, julie, (act) => changePassword(act, { password, sessionId: 'x' }))
    expect(await hasPassword(db, julie.id)).toBe(true)
    expect(await hasPassword(db, crypto.randomUUID())).toBe(false)
    const [row] = await db.select({ hash: people.passwordHash }).from(people)
    expect(row!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    await expect(
      act(db, julie, (act) => changePassword(act, { password: null, sessionId: 'x' })),
    ).rejects.toMatchObject({
      code: 'password-wrong',
    })
    await act(db, julie, (act) => changePassword(act, { current: password, password: null, sessionId: 'x' }))
    await expect(personByPassword(db, { email: 'julie@exemple.fr', password })).rejects.toMatchObject({
      code: 'sign-in-wrong',
    })
  })
})

describe('a session', () => {
  test('is looked for under nothing that is no token', async ({ db }) => {
    for (const none of ['', 'a'.repeat(19), 'a'.repeat(65), 'A'.repeat(40), `${'a'.repeat(30)}'`])
      expect(await sessionOf({} as Db, none)).toBeNull()
    expect(await sessionOf(db, 'a'.repeat(20))).toBeNull()
  })

  test('knows its device by eighty signs, and its roles by the factor that was given with it', async ({
    db,
  }) => {
    const julie = await joined(db, 'Julie des Cimes')
    await db.insert(roleGrants).values({ personId: julie.id, role: 'agent' })
    const opened = async (more: { secondFactor?: boolean; demonstration?: boolean }) => {
      const device = 'x'.repeat(100)
      const token = await act(db, nobody, (act) => openSession(act, julie.id, { device, ...more }))
      return (await sessionOf(db, token))!.viewer.roles
    }
    expect(await opened({})).toEqual([])
    expect(await opened({ secondFactor: true })).toEqual(['agent'])
    expect(await opened({ demonstration: true })).toEqual(['agent'])
    const devices = await devicesOf(db, julie.id)
    expect(devices.map(({ device }) => device.length)).toEqual([80, 80, 80])
    expect(devices.filter(({ secondFactor }) => secondFactor)).toHaveLength(1)
  })

  test('that ends says so where somebody was signed in', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes')
    const said = () => db.$count(events, eq(events.verb, 'signed-out'))
    const [one, other] = [await open(db, julie), await open(db, julie)]
    await act(db, nobody, (act) => closeSession(act, one))
    expect(await said()).toBe(0)
    await act(db, julie, (act) => closeSession(act, other))
    expect(await said()).toBe(1)
    expect(await db.$count(sessions)).toBe(0)
  })

  test('is found by its token, of which only the hash is kept', async ({ db }) => {
    const julie = await joined(db, 'Julie des Cimes')
    const token = await open(db, julie)
    expect((await sessionOf(db, token))!.viewer.displayName).toBe('Julie des Cimes')
    const [row] = await db.select({ id: sessions.id }).from(sessions)
    expect(row!.id).not.toContain(token)
    expect(await sessionOf(db, row!.id)).toBeNull()
    await act(db, julie, (act) => closeSession(act, token))
    expect(await sessionOf(db, token)).toBeNull()
  })

  test('is closed from another device, one by one or all others at once, and never another’s', async ({
    db,
  }) => {
    const julie = await joined(db, 'Julie des Cimes')
    const [here, phone] = [await open(db, julie), await open(db, julie)]
    await open(db, julie)
    const stranger = await joined(db, 'Marmotte du lac')
    const phoneId = (await sessionOf(db, phone))!.sessionId
    await act(db, stranger, (act) => closeDevice(act, phoneId))
    expect(await sessionOf(db, phone)).not.toBeNull()
    await act(db, julie, (act) => closeDevice(act, phoneId))
    expect(await sessionOf(db, phone)).toBeNull()
    const hereId = (await sessionOf(db, here))!.sessionId
    await act(db, julie, (act) => closeOtherDevices(act, hereId))
    expect((await devicesOf(db, julie.id)).map(({ id }) => id)).toEqual([hereId])
  })

  test('notes that its device was seen, a quarter of an hour apart at the least', async ({
    db,
    ownerSql,
  }) => {
    const julie = await joined(db, 'Julie des Cimes')
    const token = await open(db, julie)
    const seen = async () => (await devicesOf(db, julie.id))[0]!.seenAt.getTime()
    const first = await seen()
    await sessionOf(db, token)
    expect(await seen()).toBe(first)
    await ownerSql`update city_clock set ahead = interval '20 minutes'`
    await sessionOf(db, token)
    expect(await seen()).toBeGreaterThan(first + 19 * 60_000)
  })
})

let n = 0
async function joined(
  db: Db,
  displayName: string,
  email = `p${++n}@exemple.fr`,
): Promise<Actor & { id: string }> {
  const { id } = await act(db, nobody, (act) =>
    join(act, { email, displayName, class: 'permanent', locale: 'fr' }),
  )
  return { ...person(id), id, signedInAt: new Date(Date.now() - 1000) }
}

const open = (db: Db, { id }: { id: string }) =>
  act(db, nobody, (act) => openSession(act, id, { device: 'Firefox, Android' }))
