import { sql } from 'drizzle-orm'
import { act, person } from '#app/domain/act.ts'
import { describe, expect, test } from '#tests/db.ts'
import { remember, take, waiting } from './pending.ts'

const deed = { deed: 'comment', input: { body: 'Un mot' }, returnTo: '/projets/ecole' }
const julie = person('01890000-0000-7000-8000-000000000001')

describe('a deed that waits for its author', () => {
  test('is done once, when two tabs sign in together', async ({ db }) => {
    const token = await remember(db, deed)
    const taken = await Promise.all([
      act(db, julie, (act) => take(act, token)),
      act(db, julie, (act) => take(act, token)),
    ])
    expect(taken.filter(Boolean)).toEqual([deed])
    expect(await waiting(db, token)).toBeNull()
  })

  test('stays when the rule says no, since its transaction is undone', async ({ db }) => {
    const token = await remember(db, deed)
    const refused = act(db, julie, async (act) => {
      await take(act, token)
      throw new Error('a rule said no')
    })
    await expect(refused).rejects.toThrow('a rule said no')
    expect(await waiting(db, token)).toEqual(deed)
  })

  test('leaves no words behind once it is done, and is nobody’s without the token', async ({ db }) => {
    const token = await remember(db, deed)
    expect(await waiting(db, `${token}x`)).toBeNull()
    await act(db, julie, (act) => take(act, token))
    const [row] = await db.execute(sql`select input, token_hash from pending_deeds`)
    expect(row).toMatchObject({ input: {} })
    expect(row!.token_hash).not.toContain(token)
  })

  test('waits a day of the city’s clock', async ({ db, ownerSql }) => {
    const token = await remember(db, deed)
    await ownerSql`update city_clock set ahead = interval '25 hours'`
    expect(await waiting(db, token)).toBeNull()
    expect(await act(db, julie, (act) => take(act, token))).toBeNull()
  })
})
