import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { type Line, lineTo } from '#tests/fixtures/line.ts'
import { eventually } from '#tests/instance.ts'
import { connect, type Db } from './client.ts'

const SIZE = 6
const CUTS = 12

const test = onDatabase.extend<{ line: Line; far: Db }>({
  line: async ({ database }, use) => {
    const line = await lineTo(database.appUrl)
    await use(line)
    await line.close()
  },
  far: async ({ line }, use) => {
    const { db, close } = connect(line.url, { max: SIZE })
    await use(db)
    await close()
  },
})

const pidOf = (db: Db) => db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid, pg_sleep(0.1)`)

// An error that nobody could catch would fail this file, whichever of its tests runs.
describe('a pool whose connections are cut again and again', { timeout: 90_000 }, () => {
  test('answers whatever it was asked, with an error if need be, and has all its connections again', async ({
    line,
    far,
  }) => {
    let stopped = false
    const ends = { answered: 0, refused: 0 }
    const worker = async () => {
      for (let n = 0; !stopped; n++) {
        const asked =
          n % 2 === 0
            ? far.execute(sql`select ${n}::int as n`)
            : far.transaction(async (tx) => {
                await tx.execute(sql`select pg_sleep(0.004)`)
                await tx.execute(sql`select ${'x'.repeat(2000)}::text`)
              })
        await asked.then(
          () => ends.answered++,
          () => ends.refused++,
        )
        await sleep(1)
      }
    }
    const workers = Array.from({ length: 3 * SIZE }, worker)
    for (let cut = 0; cut < CUTS; cut++) {
      // Between two cuts it comes back: each time at another point of what it is doing.
      const before = ends.answered
      await expect.poll(() => ends.answered - before, { interval: 5, timeout: 10_000 }).toBeGreaterThan(cut)
      await line.cut()
      await sleep((cut % 3) * 10)
      await line.mend()
    }
    stopped = true
    await Promise.all(workers)
    expect(ends.refused).toBeGreaterThan(CUTS)
    await eventually(async () => {
      const rows = await Promise.all(Array.from({ length: SIZE }, () => pidOf(far)))
      expect(new Set(rows.map(([row]) => row?.pid)).size).toBe(SIZE)
    }, 10_000)
  })

  test('executes nothing more of a transaction that was cut', async ({ line, far, db }) => {
    const wrote = far.transaction(async (tx) => {
      await tx.execute(sql`insert into done_lately (key, at) values ('before', now())`)
      await line.cut()
      await line.mend()
      // Another one comes on the same connections meanwhile.
      await eventually(() => Promise.all(Array.from({ length: SIZE }, () => pidOf(far))))
      await tx.execute(sql`insert into done_lately (key, at) values ('after', now())`)
    })
    await expect(wrote).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    await sleep(500)
    expect(await db.execute(sql`select key from done_lately`)).toEqual([])
  })
})
