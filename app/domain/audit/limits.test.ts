import { sql } from 'drizzle-orm'
import { describe, expect, test } from '#tests/db.ts'
import { giveBackToken, takeToken, waitForToken } from './limits.ts'

// A window so long that no test stands on the edge between two.
const limit = { most: 2, seconds: 10 * 365 * 24 * 3600 }

describe('a limit', () => {
  test('lets so many through, and says to the others when to come back', async ({ db }) => {
    expect(await waitForToken(db, 'somebody', limit)).toBe(0)
    expect(await takeToken(db, 'somebody', limit)).toBe(0)
    expect(await waitForToken(db, 'somebody', limit)).toBe(0)
    expect(await takeToken(db, 'somebody', limit)).toBe(0)
    const wait = await waitForToken(db, 'somebody', limit)
    expect(wait).toBeGreaterThan(1)
    expect(await takeToken(db, 'somebody', limit)).toBeGreaterThanOrEqual(wait - 60)
    expect(await takeToken(db, 'another', limit)).toBe(0)
  })

  test('counts one key for everybody who asks at the same time', async ({ db }) => {
    const waits = await Promise.all(Array.from({ length: 10 }, () => takeToken(db, 'crowd', limit)))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(2)
  })

  test('gives back what turned out not to count, and never more than was taken', async ({ db }) => {
    await takeToken(db, 'somebody', limit)
    await giveBackToken(db, 'somebody', limit)
    await giveBackToken(db, 'somebody', limit)
    expect(await takeToken(db, 'somebody', limit)).toBe(0)
    expect(await takeToken(db, 'somebody', limit)).toBe(0)
    expect(await takeToken(db, 'somebody', limit)).toBeGreaterThan(0)
  })

  test('keeps no key as it is', async ({ db }) => {
    await takeToken(db, 'someone@example.org', limit)
    const [row] = await db.execute<{ key: string }>(sql`select key from rate_limits`)
    expect(row!.key).toMatch(/^[\w-]{43}$/)
  })
})
