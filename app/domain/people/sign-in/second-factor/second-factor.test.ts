import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { secondFactors, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { type Actor, act, cityNow, nobody, theCity } from '../../../act.ts'
import { join } from '../../accounts/join.ts'
import { grantRole } from '../../offices/grant-role.ts'
import { countProofGuess, takeBackProofGuess } from '../guesses.ts'
import { openSession, sessionOf } from '../sessions.ts'
import { passSecondFactor } from './pass.ts'
import {
  confirmSecondFactor,
  isKeyOf,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './set-up.ts'
import { codeAt, stepOf } from './totp.ts'

// Sealing is the instance's business: here the secret lies open.
const open = { seal: (clear: string) => clear, unseal: (sealed: string) => sealed }
const minute = 60_000

describe('a second factor', () => {
  test('brings the roles of its session into force, once a first code confirms it', async ({ db }) => {
    const { official, token, sessionId } = await mayor(db)
    expect((await sessionOf(db, token))!.viewer).toMatchObject({ roles: [], heldRoles: ['mayor'] })
    await act(db, official, (act) => startSecondFactor(act, open))
    await expect(
      act(db, official, (act) => confirmSecondFactor(act, { code: '000000', sessionId }, open)),
    ).rejects.toMatchObject({ code: 'second-factor-wrong', field: 'code' })
    const codes = await confirm(db, official, sessionId)
    expect(new Set(codes).size).toBe(10)
    expect((await sessionOf(db, token))!.viewer).toMatchObject({ roles: ['mayor'], secondFactorSet: true })
  })

  test('bears thirty wrong guesses a day, whoever makes them, and none for a right one', async ({ db }) => {
    const whose = randomUUID()
    for (let right = 0; right < 5; right++) {
      await countProofGuess(db, whose)
      await takeBackProofGuess(db, whose)
    }
    for (let wrong = 0; wrong < 30; wrong++) await countProofGuess(db, whose)
    await expect(countProofGuess(db, whose)).rejects.toMatchObject({ code: 'too-many-guesses' })
    await countProofGuess(db, randomUUID())
  })

  test('is set by no key that lies for a quarter of an hour, or that waited when the session was opened', async ({
    db,
  }) => {
    const { official, sessionId } = await mayor(db)
    await act(db, official, (act) => startSecondFactor(act, open))
    const missing = { code: 'second-factor-missing' }
    const { at } = (await db.select().from(secondFactors))[0]!
    const confirmed = (signedInAt: Date) =>
      act(db, { ...official, signedInAt }, async (act) =>
        confirmSecondFactor(act, { code: await currentCode(db), sessionId }, open),
      )
    await expect(confirmed(new Date(at.getTime() + 1))).rejects.toMatchObject(missing)
    await db.update(secondFactors).set({ at: new Date(at.getTime() - 16 * minute) })
    await expect(confirmed(new Date(at.getTime() - 17 * minute))).rejects.toMatchObject({
      code: 'sign-in-again',
    })
    await expect(confirmed(new Date(at.getTime() - 14 * minute))).rejects.toMatchObject(missing)
  })

  test('is set once: a second first code makes no other recovery codes', async ({ db }) => {
    const { official, sessionId } = await mayor(db)
    const codes = await setUp(db, official, sessionId)
    await rewind(db)
    await expect(confirm(db, official, sessionId)).rejects.toMatchObject({ code: 'already-done' })
    await pass(db, official, sessionId, codes[0]!) // ten were made
  })

  test('is set by a key begun in this session, for a quarter of an hour to the instant', () => {
    const at = new Date('2027-03-10T12:00:00Z')
    const past = (milliseconds: number) => new Date(at.getTime() - milliseconds)
    const counts = (signedInAt: Date | undefined, begun: Date) =>
      isKeyOf({ signedInAt } as Actor, { at: begun }, at)
    expect(counts(past(15 * minute), past(15 * minute))).toBe(true)
    expect(counts(past(20 * minute), past(15 * minute + 1))).toBe(false)
    expect(counts(past(5 * minute - 1), past(5 * minute))).toBe(false)
    expect(counts(undefined, past(0))).toBe(false)
  })

  test('is asked again on another device', async ({ db }) => {
    const { official, sessionId } = await mayor(db)
    await setUp(db, official, sessionId)
    const other = await device(db, official)
    expect((await sessionOf(db, other.token))!.viewer.roles).toEqual([])
    await rewind(db)
    await pass(db, official, other.sessionId, await currentCode(db))
    expect((await sessionOf(db, other.token))!.viewer.roles).toEqual(['mayor'])
  })

  test('takes a code once, even from two who send it together', async ({ db }) => {
    const { official, sessionId } = await mayor(db)
    await setUp(db, official, sessionId)
    await rewind(db)
    const code = await currentCode(db)
    const outcomes = await Promise.allSettled([
      pass(db, official, sessionId, code),
      pass(db, official, sessionId, code),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('does not take the code by which it was set up a second time', async ({ db }) => {
    const { official, sessionId } = await mayor(db)
    await setUp(db, official, sessionId)
    await expect(pass(db, official, sessionId, await currentCode(db))).rejects.toMatchObject({
      code: 'second-factor-wrong',
    })
  })

  test('is replaced by a recovery code when the phone is lost, each once', async ({ db }) => {
    const { official, sessionId } = await mayor(db)
    const [first, second] = await setUp(db, official, sessionId)
    await pass(db, official, sessionId, first!.toUpperCase().replaceAll('-', ' ')) // ten were made
    await expect(pass(db, official, sessionId, first!)).rejects.toMatchObject({ code: 'second-factor-wrong' })
    await act(db, inForce(official), (act) => renewRecoveryCodes(act, { sessionId }))
    await expect(pass(db, official, sessionId, second!)).rejects.toMatchObject({
      code: 'second-factor-wrong',
    })
  })

  test('is changed only from a session that has it', async ({ db }) => {
    const { official, sessionId } = await mayor(db)
    await setUp(db, official, sessionId)
    const other = await device(db, official)
    for (const deed of [removeSecondFactor, renewRecoveryCodes])
      for (const as of [official, inForce(official)])
        await expect(
          act(db, as, (act): Promise<unknown> => deed(act, { sessionId: other.sessionId })),
        ).rejects.toMatchObject({ code: 'second-factor-required' })
    await act(db, inForce(official), (act) => removeSecondFactor(act, { sessionId }))
    expect(await db.$count(sessions, sql`second_factor_at is not null`)).toBe(0)
  })

  test('is set up within a quarter of an hour of signing in, by somebody at the keyboard', async ({
    db,
    ownerSql,
  }) => {
    const { official, sessionId } = await mayor(db)
    await act(db, official, (act) => startSecondFactor(act, open))
    await ownerSql`update city_clock set ahead = interval '16 minutes'`
    await expect(confirm(db, official, sessionId)).rejects.toMatchObject({ code: 'sign-in-again' })
    await expect(act(db, official, (act) => startSecondFactor(act, open))).rejects.toMatchObject({
      code: 'sign-in-again',
    })
  })

  test('ends every other session, and is told to its owner and the administrators', async ({ db }) => {
    const { official, token, sessionId } = await mayor(db)
    const other = await device(db, official)
    await setUp(db, official, sessionId)
    expect(await sessionOf(db, other.token)).toBeNull()
    expect(await sessionOf(db, token)).not.toBeNull()
    const [job] = await db.execute(sql`select j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell-of-lock'`)
    expect(job!.payload).toMatchObject({ personId: official.id, what: 'factor-set' })
  })

  test('accepts a code half a minute early or late, by the real clock', () => {
    const [secret, now] = ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', Date.parse('2027-03-01T08:00:10Z')]
    const steps = [-1, 0, 1].map((shift) => stepOf(secret, codeAt(secret, now + (shift * minute) / 2), now))
    const here = Math.floor(now / 30_000)
    expect(steps).toEqual([here - 1, here, here + 1])
    expect(stepOf(secret, codeAt(secret, now - 2 * minute), now)).toBeNull()
    expect(stepOf(secret, 'abcdef', now)).toBeNull()
  })
})

async function mayor(db: Db) {
  const { id } = await act(db, nobody, (act) =>
    join(act, { email: 'elue@exemple.fr', displayName: 'Hélène du bourg', class: 'permanent', locale: 'fr' }),
  )
  await act(db, theCity, (act) => grantRole(act, { personId: id, role: 'mayor' }))
  const signedInAt = await cityNow(db)
  const official: Actor = { id, roles: [], heldRoles: ['mayor'], signedInAt }
  return { official, ...(await device(db, official)) }
}

async function device(db: Db, { id }: Actor) {
  const token = await act(db, nobody, (act) => openSession(act, id!, { device: 'Firefox' })) // made with an id
  return { token, sessionId: (await sessionOf(db, token))!.sessionId }
}

async function setUp(db: Db, official: Actor, sessionId: string) {
  await act(db, official, (act) => startSecondFactor(act, open))
  return confirm(db, official, sessionId)
}

/** The same official, in a session with the factor. */
const inForce = (official: Actor): Actor => ({ ...official, roles: official.heldRoles })

const confirm = async (db: Db, official: Actor, sessionId: string) => {
  const code = await currentCode(db)
  return act(db, official, (act) => confirmSecondFactor(act, { code, sessionId }, open))
}

async function currentCode(db: Db) {
  const [factor] = await db.select({ secret: secondFactors.secret }).from(secondFactors)
  return codeAt(factor!.secret) // started before
}

/** As if the last code had been used a while ago. */
const rewind = (db: Db) => db.update(secondFactors).set({ lastStep: 1 })

const pass = (db: Db, official: Actor, sessionId: string, code: string) =>
  act(db, official, (act) => passSecondFactor(act, { code, sessionId }, open))
