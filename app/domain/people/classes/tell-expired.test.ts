import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { type Actor, act, nobody, theCity } from '../../act.ts'
import { verifyAtCounter } from '../../counter/index.ts'
import { join } from '../accounts/join.ts'
import { grantRole } from '../offices/grant-role.ts'
import { tellExpired } from './tell-expired.ts'

describe('a verification that ends', () => {
  test('is told once, when the city’s clock passes its last day', async ({ db, ownerSql }) => {
    await verified(db)
    expect(await tellExpired(db)).toBe(0)
    await ownerSql`update city_clock set ahead = interval '3 years 2 days'`
    expect(await tellExpired(db)).toBe(1)
    expect(await tellExpired(db)).toBe(0)
    const [event] = await db.execute(
      sql`select subject_kind, actor_id from events where verb = 'verification-expired'`,
    )
    expect(event).toEqual({ subject_kind: 'claim', actor_id: null })
  })

  test('is told once when many look at the same time', async ({ db, ownerSql }) => {
    await verified(db)
    await ownerSql`update city_clock set ahead = interval '3 years 2 days'`
    const told = await Promise.all(Array.from({ length: 20 }, () => tellExpired(db)))
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await db.$count(events, eq(events.verb, 'verification-expired'))).toBe(1)
  })

  test('is not told when it was renewed in time', async ({ db, ownerSql }) => {
    const { agent, personId } = await verified(db)
    await ownerSql`update city_clock set ahead = interval '2 years'`
    await act(db, agent, (act) => verifyAtCounter(act, { personId, class: 'permanent' }))
    await ownerSql`update city_clock set ahead = interval '3 years 2 days'`
    expect(await tellExpired(db)).toBe(0)
  })
})

async function verified(db: Db) {
  const joined = async (displayName: string, email: string) =>
    (await act(db, nobody, (act) => join(act, { email, displayName, class: 'permanent', locale: 'fr' }))).id
  const id = await joined('Agent de permanence', 'agent@exemple.fr')
  await act(db, theCity, (act) => grantRole(act, { personId: id, role: 'agent' }))
  const agent: Actor = { id, roles: ['agent'], heldRoles: ['agent'] }
  const personId = await joined('Odette du hameau', 'odette@exemple.fr')
  await act(db, agent, (act) => verifyAtCounter(act, { personId, class: 'permanent' }))
  return { agent, personId }
}
