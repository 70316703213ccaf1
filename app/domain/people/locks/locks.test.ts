import { eq, sql } from 'drizzle-orm'
import { lockChanges, people, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  hers,
  joined,
  linkOf,
  moved,
  now,
  open,
  password,
  row,
  stop,
  theirs,
  told,
  withFactor,
} from '#tests/fixtures/locks.ts'
import { act } from '../../act.ts'
import { changeAddress } from '../accounts/change-address.ts'
import { erasePerson } from '../accounts/erase-person.ts'
import { changePassword } from '../sign-in/password.ts'
import { sessionOf } from '../sign-in/sessions.ts'
import { changeToStop } from './locks-changed.ts'

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
