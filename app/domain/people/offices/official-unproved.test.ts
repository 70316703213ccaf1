import type { Db } from '#db/client.ts'
import { officials } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { someone } from '#tests/fixtures/moderation.ts'
import { type Actor, act, nobody } from '../../act.ts'
import { allow, lacksFactor, may } from '../../policy.ts'
import { actorOf, openSession, sessionOf } from '../index.ts'

describe('an official whose term runs, and who holds no role', () => {
  test('is asked for her second factor as whoever holds one: by her account another would stand for her office', async ({
    db,
  }) => {
    const { id } = await listed(db, null)
    const unproved = await actorAfter(db, id, false)
    expect(lacksFactor(unproved)).toBe(true)
    for (const right of [
      'address.change',
      'password.change',
      'profile.change',
      'organisation.speak',
    ] as const)
      expect(() => allow(unproved, right), right).toThrow('second-factor-required')
    expect(may(unproved, 'second-factor.set-up')).toBe(true)
    expect(may(unproved, 'comment.write')).toBe(true)
    expect(may(await actorAfter(db, id, true), 'address.change')).toBe(true)
  })

  test('is asked no more once it has ended', async ({ db }) => {
    const { id } = await listed(db, '2026-03-31')
    expect(may(await actorAfter(db, id, false), 'address.change')).toBe(true)
  })
})

async function listed(db: Db, until: string | null) {
  const who = await someone(db)
  const title = { fr: 'Conseillère' }
  const term = {
    slug: 'conseillere',
    name: 'Une conseillère',
    title,
    delegation: title,
    since: '2020-05-25',
    until,
  }
  await db.insert(officials).values({ personId: who.id, ...term })
  return who
}

/** She as whoever acts after signing in, with her factor or without. */
async function actorAfter(db: Db, id: string, secondFactor: boolean): Promise<Actor> {
  const token = await act(db, nobody, (act) => openSession(act, id, { device: 'Firefox', secondFactor }))
  return actorOf((await sessionOf(db, token))!.viewer)
}
