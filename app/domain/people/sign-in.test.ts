import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { signInCodes } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { act, nobody } from '../act.ts'
import { askForCode } from './ask-for-code.ts'
import { confirmCode } from './confirm-code.ts'
import { makeCode } from './make-code.ts'

const email = 'julie@exemple.fr'

describe('a one-time code', () => {
  test('proves its address once', async ({ db }) => {
    const code = await mailedCode(db)
    expect(await tryCode(db, code)).toBe('confirmed')
    expect(await tryCode(db, code)).toBe('code-expired')
  })

  test('lies nowhere in clear, neither with the codes nor with the jobs', async ({ db }) => {
    const code = await mailedCode(db)
    const [kept] = await db.select().from(signInCodes)
    expect(kept!.codeHash).toMatch(/^\$argon2id\$/)
    const [job] = await db.execute(sql`select payload::text as payload from graphile_worker._private_jobs`)
    expect(job!.payload).not.toContain(code)
    expect(job!.payload).not.toContain(email)
  })

  test('is worth nothing before the job has made it', async ({ db }) => {
    await act(db, nobody, (act) => askForCode(act, { email, locale: 'fr' }))
    expect(await tryCode(db, '000000')).toBe('code-wrong')
  })

  test('dies when a newer one is asked for, so that one lives for an address', async ({ db }) => {
    const first = await mailedCode(db)
    const second = await mailedCode(db)
    expect(await tryCode(db, first)).toBe(first === second ? 'confirmed' : 'code-wrong')
    expect(await tryCode(db, second)).toBe('confirmed')
  })

  test('lives ten minutes of the city’s clock', async ({ db, ownerSql }) => {
    const code = await mailedCode(db)
    await ownerSql`update city_clock set ahead = interval '10 minutes'`
    expect(await tryCode(db, code)).toBe('code-expired')
  })

  test('is spent after five wrong tries, even for who then has the right one', async ({ db }) => {
    const code = await mailedCode(db)
    const wrong = code === '123456' ? '123457' : '123456'
    const outcomes = []
    for (let n = 0; n < 5; n++) outcomes.push(await tryCode(db, wrong))
    expect(outcomes).toEqual(['code-wrong', 'code-wrong', 'code-wrong', 'code-wrong', 'code-spent'])
    expect(await tryCode(db, code)).toBe('code-spent')
  })

  test('counts each of fifty tries that come at once, and lets five through', async ({ db }) => {
    const code = await mailedCode(db)
    const wrong = code === '123456' ? '123457' : '123456'
    await Promise.all(Array.from({ length: 50 }, () => tryCode(db, wrong)))
    const [kept] = await db.select().from(signInCodes)
    expect(kept!.attempts).toBe(5)
    expect(await tryCode(db, code)).toBe('code-spent')
  })

  test('cannot be tried a sixth time by any path: the database forbids it', async ({ db, ownerSql }) => {
    await mailedCode(db)
    const sixTimes = () => db.update(signInCodes).set({ attempts: 6 }).where(eq(signInCodes.email, email))
    await expect(sixTimes()).rejects.toMatchObject({
      cause: { constraint_name: 'a_code_is_tried_five_times_at_most' },
    })
    await ownerSql`alter table sign_in_codes drop constraint a_code_is_tried_five_times_at_most`
    await sixTimes()
  })

  test('lets one of two tabs in', async ({ db }) => {
    const code = await mailedCode(db)
    const outcomes = await Promise.all([tryCode(db, code), tryCode(db, code)])
    expect(outcomes.sort()).toEqual(['code-expired', 'confirmed'])
  })

  test('is one, when twenty ask for the same address at once', async ({ db, ownerSql }) => {
    await askTwentyTimes(db)
    expect(await living(db)).toBe(1)
    await ownerSql`drop index one_living_code`
    // The command leans on the index: without it none is given out.
    expect((await askTwentyTimes(db)).every(({ status }) => status === 'rejected')).toBe(true)
  })

  test('is no longer given out to an address that somebody guesses at', async ({ db }) => {
    for (let n = 0; n < 6; n++) {
      await mailedCode(db)
      await db.update(signInCodes).set({ attempts: 5 })
    }
    await expect(act(db, nobody, (act) => askForCode(act, { email, locale: 'fr' }))).rejects.toMatchObject({
      code: 'too-many',
    })
  })
})

async function mailedCode(db: Db): Promise<string> {
  await act(db, nobody, (act) => askForCode(act, { email, locale: 'fr' }))
  const [asked] = await db.select({ id: signInCodes.id }).from(signInCodes).where(sql`used_at is null`)
  const made = await act(db, nobody, (act) => makeCode(act, asked!.id))
  return made!.code
}

const tryCode = (db: Db, code: string) => act(db, nobody, (act) => confirmCode(act, { email, code }))

const askTwentyTimes = (db: Db) =>
  Promise.allSettled(
    Array.from({ length: 20 }, () => act(db, nobody, (act) => askForCode(act, { email, locale: 'fr' }))),
  )

const living = (db: Db) => db.$count(signInCodes, sql`used_at is null`)
