import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { officials, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { act, nobody, theCity } from '../../act.ts'
import { appointOfficial } from '../offices/appoint-official.ts'
import { grantRole } from '../offices/grant-role.ts'
import { join } from './join.ts'

const julie = {
  email: 'julie@exemple.fr',
  displayName: 'Julie des Cimes',
  class: 'permanent',
  locale: 'fr',
} as const

describe('a newcomer', () => {
  test('has an account under the name she picked, and leaves an event of her own', async ({ db }) => {
    const { id } = await act(db, nobody, (act) => join(act, julie))
    expect(await db.select().from(people)).toMatchObject([
      { id, displayName: 'Julie des Cimes', class: 'permanent' },
    ])
    expect([...(await db.execute(sql`select verb, actor_id from events`))]).toEqual([
      { verb: 'joined', actor_id: id },
    ])
  })

  test.for(['JULIE DES CÎMES', 'Julie-des-Cimes', 'Ju1ie des C1mes', 'Jul\u0131e des Cimes'])(
    'cannot take a name that looks like another’s: %s',
    async (displayName, { db }) => {
      await act(db, nobody, (act) => join(act, julie))
      await expect(
        act(db, nobody, (act) => join(act, { ...julie, email: 'other@exemple.fr', displayName })),
      ).rejects.toMatchObject({ code: 'name-taken', field: 'displayName' })
    },
  )

  test.for(['Le Maire', 'La mairie de Montgenèvre', 'M0dérateur', 'Conseiller municipal Paul'])(
    'cannot pass for an office: %s',
    async (displayName, { db }) => {
      await expect(act(db, nobody, (act) => join(act, { ...julie, displayName }))).rejects.toMatchObject({
        code: 'name-reserved',
      })
    },
  )

  test('cannot pass for an official, in either order of her names; the official herself may', async ({
    db,
  }) => {
    const { id } = await act(db, nobody, (act) => join(act, { ...julie, displayName: 'Sandrine Vallet' }))
    await act(db, theCity, (act) => grantRole(act, { personId: id, role: 'administrator' }))
    const administrator = { id, roles: ['administrator'], heldRoles: ['administrator'] } as const
    await act(db, administrator, (act) =>
      appointOfficial(act, {
        personId: id,
        name: 'Sandrine Vallet',
        title: { fr: 'Maire' },
        delegation: { fr: 'Affaires générales' },
        since: '2026-03-22',
      }),
    )
    expect(await db.select().from(officials)).toMatchObject([{ slug: 'sandrine-vallet' }])
    for (const displayName of ['Sandrine Vallet', 'Vallet Sandrine', 'Sandrine Vallet 05'])
      await expect(
        act(db, nobody, (act) => join(act, { ...julie, email: 'x@exemple.fr', displayName })),
      ).rejects.toMatchObject({ code: 'name-reserved' })
  })

  test('keeps her address to herself: a second account cannot have it, in whatever case', async ({ db }) => {
    await act(db, nobody, (act) => join(act, julie))
    await expect(
      act(db, nobody, (act) => join(act, { ...julie, email: 'JULIE@exemple.fr', displayName: 'Une autre' })),
    ).rejects.toMatchObject({ code: 'address-in-use' })
  })

  test('is one among two hundred who want the same name at the same moment', async ({ db }) => {
    const refused = await twoHundredJoin(db)
    expect(new Set(refused)).toEqual(new Set(['name-taken']))
    expect(await db.$count(people)).toBe(1)
  })

  test('would not be alone without the index, which is why it is there', async ({ db, ownerSql }) => {
    await ownerSql`drop index people_name`
    const joins = ['a@exemple.fr', 'b@exemple.fr'].map(
      (email) => () => act(db, nobody, (act) => join(act, { ...julie, email })),
    )
    await allReadBeforeAnyWrites(ownerSql, 'people', joins)
    expect(await db.$count(people)).toBe(2)
  })
})

async function twoHundredJoin(db: Db): Promise<string[]> {
  // Connections open first, so that they really meet.
  await Promise.all(Array.from({ length: 10 }, () => db.execute(sql`select pg_sleep(0.1)`)))
  const outcomes = await Promise.allSettled(
    Array.from({ length: 200 }, (_, n) =>
      act(db, nobody, (act) => join(act, { ...julie, email: `p${n}@exemple.fr` })),
    ),
  )
  return outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [(outcome.reason as { code: string }).code] : [],
  )
}
