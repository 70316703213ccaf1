import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { answerLinks, type Role, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, someone } from '#tests/fixtures/participation.ts'
import { type Actor, act, nobody, theCity } from '../../act.ts'
import { askQuestion } from '../../participation/index.ts'
import { join } from '../accounts/join.ts'
import { appointOfficial, endTerm } from './appoint-official.ts'
import { grantRole } from './grant-role.ts'
import {
  acceptInvitation,
  enterByInvitation,
  invitationOf,
  invitationsWaiting,
  invite,
  renewToken,
} from './invite.ts'
import { officialById, officials } from './officials.ts'
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

describe('a role that is taken back', () => {
  test('is one that is held; any but the last administrator’s may be, also when one alone holds it', async ({
    db,
  }) => {
    const admin = await office(db, 'La première', 'administrator')
    const agent = await office(db, 'Un agent ici', 'agent')
    const revoked = (role: Role, from: Actor) =>
      act(db, admin, (act) => revokeRole(act, { personId: from.id!, role })) // made with an id
    await expect(revoked('mayor', agent)).rejects.toMatchObject({ code: 'not-found', status: 404 })
    await revoked('agent', agent)
    await expect(revoked('agent', agent)).rejects.toMatchObject({ code: 'not-found' })
    const second = await office(db, 'La seconde', 'administrator')
    await revoked('administrator', second)
    await expect(revoked('administrator', admin)).rejects.toMatchObject({ code: 'last-administrator' })
  })

  test('ends her answer links when she answers no more, and not while another role of hers does', async ({
    db,
  }) => {
    const admin = await office(db, 'La première', 'administrator')
    const { elected } = await aProject(db)
    for (const role of ['mayor', 'agent'] as const)
      await act(db, admin, (act) => grantRole(act, { personId: elected.id, role }))
    const asked = { subjectId: elected.id, title: 'Quand ?', body: 'Le détail.', lang: 'fr' } as const
    const { id: contributionId } = await act(db, await someone(db), (act) =>
      askQuestion(act, { ...asked, officialId: elected.id }),
    )
    const expiresAt = new Date(Date.now() + 86_400_000)
    await db.insert(answerLinks).values({ contributionId, officialId: elected.id, tokenHash: 'x', expiresAt })
    const living = () => db.$count(answerLinks, sql`expires_at > city_now()`)
    for (const [role, left] of [
      ['agent', 1],
      ['elected', 1],
      ['mayor', 0],
    ] as const) {
      await act(db, admin, (act) => revokeRole(act, { personId: elected.id, role }))
      expect(await living(), role).toBe(left)
    }
  })

  test('is given to nobody who is not there', async ({ db }) => {
    const admin = await office(db, 'La première', 'administrator')
    const granted = act(db, admin, (act) => grantRole(act, { personId: crypto.randomUUID(), role: 'agent' }))
    await expect(granted).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })
})

describe('an official', () => {
  const shown = { name: 'Anne Exemple', title: { fr: 'Adjointe' }, since: '2020-05-25' }

  test('keeps her address under another name, stays until the last day of her term, and is forgotten after', async ({
    db,
  }) => {
    const admin = await office(db, 'La première', 'administrator')
    const { id: personId } = await joined(db, 'Anne du bourg')
    const appoint = (more = {}) =>
      act(db, admin, (act) => appointOfficial(act, { personId, ...shown, ...more }))
    const { slug } = await appoint({ until: '2020-06-01' })
    expect(await officialById(db, personId)).toBeNull()
    expect(await appoint({ name: 'Anne Exemple Roux' })).toEqual({ slug })
    expect(await officialById(db, personId)).toMatchObject({ name: 'Anne Exemple Roux', until: null })
    const end = (until: string) => act(db, admin, (act) => endTerm(act, { personId, until }))
    const [{ today } = { today: '' }] = await db.execute<{ today: string }>(
      sql`select city_today()::text as today`,
    )
    await end(today)
    expect((await officials(db)).map((one) => one.slug)).toEqual([slug])
    await end('2020-06-01')
    expect(await officials(db)).toEqual([])
  })

  test('is somebody who is there, and an administrator’s to appoint', async ({ db }) => {
    const admin = await office(db, 'La première', 'administrator')
    const personId = crypto.randomUUID()
    const absent = { code: 'not-found', status: 404 }
    await expect(act(db, admin, (act) => appointOfficial(act, { personId, ...shown }))).rejects.toMatchObject(
      absent,
    )
    const ended = act(db, admin, (act) => endTerm(act, { personId, until: '2030-01-01' }))
    await expect(ended).rejects.toMatchObject(absent)
    const agent = await office(db, 'Un agent ici', 'agent')
    await expect(act(db, agent, (act) => appointOfficial(act, { personId, ...shown }))).rejects.toMatchObject(
      {
        code: 'not-allowed',
      },
    )
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

  test('is an administrator’s to send, and says whom it waits for as long as it waits', async ({ db }) => {
    const agent = await office(db, 'Un agent ici', 'agent')
    const asked = { email: 'premiere@exemple.fr', role: 'mayor' } as const
    await expect(act(db, agent, (act) => invite(act, asked))).rejects.toMatchObject({ code: 'not-allowed' })
    const { id, token } = await invited(db)
    expect(await invitationOf(db, token)).toMatchObject({ email: asked.email, known: false })
    expect(await invitationsWaiting(db)).toHaveLength(1)
    await joined(db, 'Déjà inscrite', asked.email)
    expect(await invitationOf(db, token)).toMatchObject({ known: true })
    const renewed = await act(db, theCity, (act) => renewToken(act, id))
    expect(renewed).toMatchObject({ email: asked.email, role: 'administrator' })
    expect(await invitationOf(db, token), 'the former link').toBeNull()
    expect(await invitationOf(db, renewed!.token)).not.toBeNull()
  })

  test('makes nobody’s account without a name, and has no other link once it is taken up', async ({ db }) => {
    const { id, token } = await invited(db)
    const accept = (more: { newcomer?: typeof newcomer } = {}) =>
      act(db, nobody, (act) => acceptInvitation(act, { token, ...more }))
    await expect(accept()).rejects.toMatchObject({ code: 'invalid-input', status: 422 })
    await accept({ newcomer: { ...newcomer, displayName: 'Camille du bourg' } as never })
    expect(await act(db, theCity, (act) => renewToken(act, id))).toBeNull()
    expect(await invitationOf(db, token)).toBeNull()
    expect(await invitationsWaiting(db)).toEqual([])
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
