import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { lockChanges, officials, people, roleGrants, secondFactors, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { type Actor, act, nobody, person, theCity } from '../../act.ts'
import { changeAddress } from '../accounts/change-address.ts'
import { erasePerson } from '../accounts/erase-person.ts'
import { join } from '../accounts/join.ts'
import { changePassword } from '../sign-in/password.ts'
import { codeAt } from '../sign-in/second-factor/totp.ts'
import { openSession, sessionOf } from '../sign-in/sessions.ts'
import { freezeOf } from './frozen.ts'
import { changeToStop, makeStopToken } from './locks-changed.ts'
import { type LockNews, readersOfLock } from './locks-told.ts'
import { resumeAtCounter, resumeByProof } from './resume-account.ts'
import { stopLockChange } from './stop-lock-change.ts'

const password = 'une phrase de quelques mots'
const [hers, theirs] = ['julie@exemple.fr', 'voleur@exemple.fr']
const sealing = { unseal: (sealed: string) => sealed }

describe('a change of address', () => {
  test('asks for a recent sign-in, and so does a first password', async ({ db }) => {
    const julie = await joined(db)
    const old = { ...julie, signedInAt: new Date(Date.now() - 16 * 60_000) }
    const again = { code: 'sign-in-again' }
    await expect(act(db, old, (act) => changeAddress(act, { email: theirs }))).rejects.toMatchObject(again)
    const first = act(db, old, (act) => changePassword(act, { password, sessionId: 'x' }))
    await expect(first).rejects.toMatchObject(again)
    expect(await db.$count(lockChanges)).toBe(0)
  })

  test('is told to the old address, with a link of which only the hash is kept', async ({ db }) => {
    const julie = await joined(db)
    const token = await moved(db, julie, theirs)
    const [row] = await db.select().from(lockChanges)
    expect(row).toMatchObject({ told: hers, became: theirs, proved: false })
    expect(row!.tokenHash).not.toContain(token)
    expect(await told(db, julie, 'address-changed')).toEqual([hers])
  })

  test('given its own address again proves it anew and changes no lock', async ({ db }) => {
    const julie = await joined(db)
    await db.update(people).set({ addressProvedAt: null })
    await act(db, julie, (act) => changeAddress(act, { email: 'Julie@exemple.fr' }))
    expect(await db.$count(lockChanges)).toBe(0)
    expect((await row(db, julie)).addressProvedAt).not.toBeNull()
  })

  test('changes nothing when its link is opened; stopped, it goes back and closes every session', async ({
    db,
  }) => {
    const julie = await joined(db)
    await open(db, julie)
    const token = await moved(db, julie, theirs)
    expect(await changeToStop(db, token)).toMatchObject({ what: 'address-changed' })
    expect((await row(db, julie)).email).toBe(theirs)
    expect(await stop(db, token)).toEqual({ frozen: true })
    expect((await row(db, julie)).email).toBe(hers)
    expect(await db.$count(sessions)).toBe(0)
    expect(await changeToStop(db, token)).toBeNull()
    await expect(stop(db, token)).rejects.toMatchObject({ code: 'link-expired', status: 410 })
    expect(await told(db, julie, 'frozen')).toEqual([hers, theirs])
  })

  test('cannot be stopped after seven days', async ({ db, ownerSql }) => {
    const token = await moved(db, await joined(db), theirs)
    await ownerSql`update city_clock set ahead = interval '8 days'`
    await expect(stop(db, token)).rejects.toMatchObject({ code: 'link-expired' })
  })

  test('stopped, ends what followed it: the thief’s own link takes nothing back', async ({ db }) => {
    const julie = await joined(db)
    const first = await moved(db, julie, theirs)
    const second = await moved(db, julie, 'plus.loin@exemple.fr')
    await stop(db, first)
    expect((await row(db, julie)).email).toBe(hers)
    await expect(stop(db, second)).rejects.toMatchObject({ code: 'link-expired' })
  })

  test('made right after a first password is stopped by the link of either mail', async ({ db }) => {
    const julie = await joined(db)
    await act(db, julie, (act) => changePassword(act, { password, sessionId: 'x' }))
    const token = await linkOf(db, 'password-changed')
    await moved(db, julie, theirs)
    expect(await stop(db, token)).toEqual({ frozen: true })
    expect(await row(db, julie)).toMatchObject({ email: hers, passwordHash: null })
  })

  test('keeps the old address from other accounts while it may go back to it', async ({ db }) => {
    const julie = await joined(db)
    await moved(db, julie, theirs)
    await expect(joined(db, hers)).rejects.toMatchObject({ code: 'address-kept' })
    const other = await joined(db, 'autre@exemple.fr')
    const taking = act(db, other, (act) => changeAddress(act, { email: hers }))
    await expect(taking).rejects.toMatchObject({ code: 'address-kept' })
    await act(db, julie, (act) => changeAddress(act, { email: hers }))
    expect((await row(db, julie)).email).toBe(hers)
  })

  test('bars the erasure of the account while it can be stopped, and leaves no address behind after', async ({
    db,
    ownerSql,
  }) => {
    const julie = await joined(db)
    await moved(db, julie, theirs)
    await expect(act(db, julie, (act) => erasePerson(act))).rejects.toMatchObject({
      code: 'lock-changed-lately',
      names: [expect.stringMatching(/^\d{4}-/)],
    })
    expect(await told(db, julie, 'address-changed')).toEqual([hers])
    await ownerSql`update city_clock set ahead = interval '8 days'`
    await act(db, now(julie, 8), (act) => erasePerson(act))
    expect(await db.$count(lockChanges)).toBe(0)
  })
})

describe('the erasure of an account', () => {
  test('asks for a recent sign-in, and for the factor where one is set', async ({ db }) => {
    const julie = await joined(db)
    const old = { ...julie, signedInAt: new Date(Date.now() - 16 * 60_000) }
    await expect(act(db, old, (act) => erasePerson(act))).rejects.toMatchObject({ code: 'sign-in-again' })
    await withFactor(db, julie, { young: false })
    const { sessionId } = (await sessionOf(db, await open(db, julie)))!
    const erasing = () => act(db, julie, (act) => erasePerson(act, sessionId))
    await expect(erasing()).rejects.toMatchObject({ code: 'second-factor-required' })
    await db.update(sessions).set({ secondFactorAt: sql`city_now()` }).where(eq(sessions.id, sessionId))
    await erasing()
    expect((await row(db, julie)).erasedAt).not.toBeNull()
  })
})

describe('a frozen account', () => {
  test('is not opened by a code alone, and opens by itself after seven days', async ({ db, ownerSql }) => {
    const julie = await joined(db)
    await stop(db, await moved(db, julie, theirs))
    await expect(open(db, julie)).rejects.toMatchObject({ code: 'account-frozen' })
    await ownerSql`update city_clock set ahead = interval '8 days'`
    expect(await sessionOf(db, await open(db, julie))).not.toBeNull()
  })

  test('opens by the password of before, and not by one that was set a moment before the change', async ({
    db,
    ownerSql,
  }) => {
    const julie = await joined(db)
    await act(db, julie, (act) => changePassword(act, { password, sessionId: 'x' }))
    await stop(db, await moved(db, julie, theirs))
    await expect(resumed(db, julie, { password })).rejects.toMatchObject({ code: 'password-wrong' })

    await ownerSql`update city_clock set ahead = interval '8 days'`
    await act(db, now(julie, 8), (act) => changePassword(act, { password, sessionId: 'x' }))
    await ownerSql`update city_clock set ahead = interval '16 days'`
    await stop(db, await moved(db, now(julie, 16), theirs))
    await expect(resumed(db, julie, { password: 'autre chose' })).rejects.toMatchObject({
      code: 'password-wrong',
    })
    expect(await sessionOf(db, await resumed(db, julie, { password }))).not.toBeNull()
    expect(await freezeOf(db, julie.id)).toBeNull()
    expect(await sessionOf(db, await open(db, julie))).not.toBeNull()
  })

  test('has no session that was opened while its change was being stopped', async ({ db }) => {
    const julie = await joined(db)
    const token = await moved(db, julie, theirs)
    let opening: Promise<string> | undefined
    await act(db, nobody, async (stopping) => {
      await stopLockChange(stopping, { token })
      opening = open(db, julie)
      opening.catch(() => {})
      // It has begun, and reads what is committed: nothing of the stop yet.
      await new Promise((done) => setTimeout(done, 500))
    })
    await expect(opening).rejects.toMatchObject({ code: 'account-frozen' })
    expect(await db.$count(sessions)).toBe(0)
  })

  test('loses a young factor that no role needs', async ({ db }) => {
    const julie = await joined(db)
    await withFactor(db, julie, { young: true })
    await stop(db, await moved(db, julie, theirs))
    expect(await db.$count(secondFactors)).toBe(0)
  })

  test('opens at the counter with the address that she says is hers', async ({ db }) => {
    for (const [keeps, email] of [
      ['former', 'une@exemple.fr'],
      ['new', 'deux@exemple.fr'],
    ] as const) {
      const julie = await joined(db, 'une@exemple.fr')
      await stop(db, await moved(db, julie, 'deux@exemple.fr'))
      const agent = await joined(db, `agent.${keeps}@exemple.fr`)
      const atWork = { ...agent, roles: ['agent'], heldRoles: ['agent'] } as const
      await act(db, atWork, (act) => resumeAtCounter(act, { personId: julie.id, keeps }))
      expect((await row(db, julie)).email).toBe(email)
      expect(await sessionOf(db, await open(db, julie))).not.toBeNull()
      await act(db, now(julie), (act) => erasePerson(act))
    }
  })

  test('of whoever holds a role never opens at the counter, and its administrators are told', async ({
    db,
  }) => {
    const [mayor, agent, chief] = [
      await joined(db),
      await joined(db, 'agent@exemple.fr'),
      await joined(db, 'chef@exemple.fr'),
    ]
    await db.insert(roleGrants).values([
      { personId: mayor.id, role: 'mayor' },
      { personId: chief.id, role: 'administrator' },
    ])
    await stop(db, await moved(db, { ...mayor, heldRoles: ['mayor'], roles: ['mayor'] }, theirs))
    const atWork = { ...agent, roles: ['agent'], heldRoles: ['agent'] } as const
    const opened = act(db, atWork, (act) => resumeAtCounter(act, { personId: mayor.id, keeps: 'new' }))
    await expect(opened).rejects.toMatchObject({ code: 'counter-role' })
    expect((await told(db, mayor, 'frozen')).at(-1)).toBe('chef@exemple.fr')
    // Restored from a mailbox alone: her answers by link wait until she proves it with the factor.
    expect((await row(db, mayor)).addressProvedAt).toBeNull()
  })

  test('of an official whose term runs is one of an office, with a role or without', async ({ db }) => {
    const [official, agent, chief] = [
      await joined(db),
      await joined(db, 'agent@exemple.fr'),
      await joined(db, 'chef@exemple.fr'),
    ]
    await db.insert(roleGrants).values({ personId: chief.id, role: 'administrator' })
    const title = { fr: 'Conseillère' }
    const term = {
      slug: 'conseillere',
      name: 'Une conseillère',
      title,
      delegation: title,
      since: '2020-05-25',
    }
    await db.insert(officials).values({ personId: official.id, ...term })
    await withFactor(db, official, { young: true })
    await stop(db, await moved(db, official, theirs))
    expect(await db.$count(secondFactors)).toBe(1)
    expect((await told(db, official, 'frozen')).at(-1)).toBe('chef@exemple.fr')
    const atWork = { ...agent, roles: ['agent'], heldRoles: ['agent'] } as const
    const opened = act(db, atWork, (act) => resumeAtCounter(act, { personId: official.id, keeps: 'new' }))
    await expect(opened).rejects.toMatchObject({ code: 'counter-role' })
  })

  test('keeps a change that an old factor proved, and asks that factor to go on', async ({ db }) => {
    const mayor = await joined(db)
    await db.insert(roleGrants).values({ personId: mayor.id, role: 'mayor' })
    const secret = await withFactor(db, mayor, { young: false })
    await stop(db, await moved(db, { ...mayor, heldRoles: ['mayor'], roles: ['mayor'] }, 'neuve@exemple.fr'))
    expect((await row(db, mayor)).email).toBe('neuve@exemple.fr')
    expect(await db.$count(secondFactors)).toBe(1)
    await expect(open(db, mayor)).rejects.toMatchObject({ code: 'account-frozen' })
    await expect(resumed(db, mayor, { code: '000000' })).rejects.toMatchObject({
      code: 'second-factor-wrong',
    })
    const token = await resumed(db, mayor, { code: codeAt(secret) })
    expect((await sessionOf(db, token))!.viewer.roles).toEqual(['mayor'])
  })
})

describe('a changed password', () => {
  test('closes every other session, and its mail lets her close all of them and take it away', async ({
    db,
  }) => {
    const julie = await joined(db)
    const [here, there] = [await open(db, julie), await open(db, julie)]
    const { sessionId } = (await sessionOf(db, here))!
    await act(db, julie, (act) => changePassword(act, { password, sessionId }))
    expect(await sessionOf(db, here)).not.toBeNull()
    expect(await sessionOf(db, there)).toBeNull()
    expect(await stop(db, await linkOf(db, 'password-changed'))).toEqual({ frozen: false })
    expect(await sessionOf(db, here)).toBeNull()
    expect((await row(db, julie)).passwordHash).toBeNull()
    expect(await sessionOf(db, await open(db, julie))).not.toBeNull()
  })
})

let n = 0
type Someone = Actor & { id: string }

async function joined(db: Db, email: string = hers): Promise<Someone> {
  const displayName = `Habitante ${'abcdefghijklmnopqrstuvwxyz'[++n % 26]}${'abcdefghij'[Math.floor(n / 26)]}`
  const { id } = await act(db, nobody, (act) =>
    join(act, { email, displayName, class: 'permanent', locale: 'fr' }),
  )
  return now({ ...person(id), id })
}

/** Signed in a moment ago, so many days later by the city's clock. */
const now = (someone: Someone, days = 0): Someone => ({
  ...someone,
  signedInAt: new Date(Date.now() + days * 86_400_000 - 1000),
})

const row = async (db: Db, { id }: Someone) => (await db.select().from(people).where(eq(people.id, id)))[0]!
const open = (db: Db, { id }: Someone) =>
  act(db, nobody, (act) => openSession(act, id, { device: 'Firefox, Android' }))
const stop = (db: Db, token: string) => act(db, nobody, (act) => stopLockChange(act, { token }))
const resumed = (db: Db, { id }: Someone, proof: { password: string } | { code: string }) =>
  act(db, nobody, (act) => resumeByProof(act, { personId: id, proof, device: 'Firefox' }, sealing))

async function moved(db: Db, someone: Someone, email: string): Promise<string> {
  await act(db, someone, (act) => changeAddress(act, { email }))
  return linkOf(db, 'address-changed')
}

/** The link that the mail of the latest such change carries. */
async function linkOf(db: Db, what: 'address-changed' | 'password-changed'): Promise<string> {
  const rows = await db.select().from(lockChanges).where(eq(lockChanges.what, what)).orderBy(lockChanges.id)
  return (await act(db, theCity, (act) => makeStopToken(act, rows.at(-1)!.id)))! // it was changed a moment ago
}

async function told(db: Db, { id: personId }: Someone, what: LockNews): Promise<string[]> {
  const [change] = await db.select({ id: lockChanges.id }).from(lockChanges).orderBy(lockChanges.id)
  return (await readersOfLock(db, { personId, what, changeId: change!.id })).map(({ email }) => email)
}

async function withFactor(db: Db, { id: personId }: Someone, { young }: { young: boolean }): Promise<string> {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  await db.insert(secondFactors).values({ personId, secret, confirmedAt: sql`city_now()` })
  if (young) await db.insert(lockChanges).values({ personId, what: 'factor-set', told: 'x@exemple.fr' })
  return secret
}
