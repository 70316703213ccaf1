import { officials, roleGrants, secondFactors, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  joined,
  moved,
  now,
  open,
  password,
  resumed,
  row,
  stop,
  theirs,
  told,
  withFactor,
} from '#tests/fixtures/locks.ts'
import { act, nobody } from '../../act.ts'
import { erasePerson } from '../accounts/erase-person.ts'
import { changePassword } from '../sign-in/password.ts'
import { codeAt } from '../sign-in/second-factor/totp.ts'
import { sessionOf } from '../sign-in/sessions.ts'
import { freezeOf } from './frozen.ts'
import { resumeAtCounter } from './resume-account.ts'
import { stopLockChange } from './stop-lock-change.ts'

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
