import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Role, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { type Actor, act, nobody, theCity } from '../../act.ts'
import { join } from '../accounts/join.ts'
import { grantRole } from './grant-role.ts'
import { acceptInvitation, enterByInvitation, invite } from './invite.ts'
import { revokeRole } from './revoke-role.ts'

describe('a role', () => {
  test('is granted by an administrator, and by nobody else but the city itself', async ({ db }) => {
    const admin = await office(db, 'Administratrice une', 'administrator')
    const { id } = await joined(db, 'Nouvel agent')
    const grant = (actor: Actor) => act(db, actor, (act) => grantRole(act, { personId: id, role: 'agent' }))
    await expect(grant(nobody)).rejects.toMatchObject({ code: 'sign-in-first' })
    await expect(grant(await office(db, 'Un agent ici', 'agent'))).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await grant(admin)
    await expect(grant(admin)).rejects.toMatchObject({ code: 'already-done' })
  })

  test('waits for the second factor: held, it is not yet in force', async ({ db }) => {
    const held: Actor = { id: (await joined(db, 'Sans facteur')).id, roles: [], heldRoles: ['administrator'] }
    await expect(
      act(db, held, (act) => grantRole(act, { personId: held.id!, role: 'mayor' })), // just joined
    ).rejects.toMatchObject({ code: 'second-factor-required' })
  })

  test('of the last administrator cannot be taken, not even by herself', async ({ db }) => {
    const admin = await office(db, 'La seule', 'administrator')
    await expect(revoke(db, admin, admin)).rejects.toMatchObject({ code: 'last-administrator' })
  })

  test('leaves one administrator when two revoke each other at the same moment', async ({ db }) => {
    const [one, other] = [
      await office(db, 'La première', 'administrator'),
      await office(db, 'La seconde', 'administrator'),
    ]
    const outcomes = await Promise.allSettled([revoke(db, one, other), revoke(db, other, one)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [left] = await db.execute(
      sql`select count(*)::int as n from role_grants where role = 'administrator' and revoked_at is null`,
    )
    expect(left!.n).toBe(1)
  })
})

describe('an invitation', () => {
  const newcomer = { displayName: 'Première administratrice', class: 'permanent', locale: 'fr' } as const
  const invited = (db: Db) =>
    act(db, theCity, (act) => invite(act, { email: 'premiere@exemple.fr', role: 'administrator' }))

  test('makes the first administrator, once', async ({ db }) => {
    const { token } = await invited(db)
    const name = { ...newcomer, displayName: 'Camille du bourg' }
    const accepted = await act(db, nobody, (act) => acceptInvitation(act, { token, newcomer: name }))
    expect(accepted.role).toBe('administrator')
    await expect(
      act(db, nobody, (act) => acceptInvitation(act, { token, newcomer: name })),
    ).rejects.toMatchObject({ code: 'link-expired' })
  })

  test('ends after a week of the city’s clock', async ({ db, ownerSql }) => {
    const { token } = await invited(db)
    await ownerSql`update city_clock set ahead = interval '8 days'`
    await expect(act(db, nobody, (act) => acceptInvitation(act, { token, newcomer }))).rejects.toMatchObject({
      code: 'link-expired',
    })
  })

  test('opens nobody’s existing account to whoever holds the link', async ({ db }) => {
    const { id } = await joined(db, 'Déjà inscrite', 'premiere@exemple.fr')
    const { token } = await invited(db)
    await expect(act(db, nobody, (act) => acceptInvitation(act, { token }))).rejects.toMatchObject({
      status: 401,
    })
    const own: Actor = { id, roles: [], heldRoles: [] }
    expect((await act(db, own, (act) => acceptInvitation(act, { token }))).personId).toBe(id)
  })

  test('opens a session to whoever joins by it, and none beside the one in which it is accepted', async ({
    db,
  }) => {
    const { id } = await joined(db, 'Déjà inscrite', 'premiere@exemple.fr')
    const { token } = await invited(db)
    const own: Actor = { id, roles: [], heldRoles: [] }
    const entered = await act(db, own, (act) => enterByInvitation(act, { token, device: 'Firefox' }))
    expect(entered).toBeNull()
    expect(await db.$count(sessions)).toBe(0)

    const name = { ...newcomer, displayName: 'Camille du bourg' }
    const other = await act(db, theCity, (act) => invite(act, { email: 'autre@exemple.fr', role: 'agent' }))
    await act(db, nobody, (act) =>
      enterByInvitation(act, { token: other.token, newcomer: name, device: 'Firefox' }),
    )
    expect(await db.$count(sessions)).toBe(1)
  })
})

let n = 0
const joined = (db: Db, displayName: string, email = `p${++n}@exemple.fr`) =>
  act(db, nobody, (act) => join(act, { email, displayName, class: 'permanent', locale: 'fr' }))

/** Somebody with a role in force. */
async function office(db: Db, displayName: string, role: Role): Promise<Actor> {
  const { id } = await joined(db, displayName.replace(/^Administratrice/, 'Camille'))
  await act(db, theCity, (act) => grantRole(act, { personId: id, role }))
  return { id, roles: [role], heldRoles: [role] }
}

const revoke = (db: Db, by: Actor, from: Actor) =>
  act(db, by, (act) => revokeRole(act, { personId: from.id!, role: 'administrator' })) // made with an id
