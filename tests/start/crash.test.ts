import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDatabase, startEmbedded } from '#db/embedded/index.ts'
import { migrate } from '#db/migrate.ts'
import { ensureBuilt, eventually, type Instance, lives, newFolder, startInstance } from '#tests/instance.ts'

const folder = newFolder()
let instance: Instance
let ownerUrl: string

beforeAll(async () => {
  ensureBuilt()
  // A database that is there is told no story: these tests are about processes.
  const server = await startEmbedded(folder.path)
  await ensureDatabase(server.superuserUrl('postgres'), 'cordee')
  await migrate({ ownerUrl: server.ownerUrl('cordee'), mode: 'demonstration' })
  await server.stop()
  instance = await startInstance(folder.path)
  ownerUrl = await addressOfOwner()
}, 180_000)

afterAll(async () => {
  await instance.end()
  folder.remove()
})

// Adopts the running server, which tells its addresses.
const addressOfOwner = async () => (await startEmbedded(folder.path)).ownerUrl('cordee')

/** Commits numbers one after the other until the database is gone; returns those that were confirmed. */
async function commitUntilItBreaks(url: string, breakIt: () => void) {
  const sql = postgres(url, { max: 1, onnotice: () => {}, max_lifetime: null, backoff: () => 60 })
  await sql`create table if not exists confirmed (n int primary key)`
  const [{ from } = { from: 0 }] = await sql<
    { from: number }[]
  >`select coalesce(max(n), 0) as from from confirmed`
  const confirmed: number[] = []
  setTimeout(breakIt, 400)
  try {
    for (let n = from + 1; ; n++) {
      await sql`insert into confirmed values (${n})`
      confirmed.push(n)
    }
  } catch {
    // The connection broke, as it was meant to.
  }
  await sql.end({ timeout: 0 })
  return confirmed
}

async function readBack(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return (await sql<{ n: number }[]>`select n from confirmed order by n`).map(({ n }) => n)
  } finally {
    await sql.end()
  }
}

/** The worker may have lost the database in the middle of a job, and be on its way back. */
const everyProcess = () => eventually(() => ['web', 'worker', 'sandbox'].map((name) => instance.pidOf(name)))

const ready = (address: string) =>
  eventually(async () => {
    const answer = await fetch(`${address}/sante/pret`)
    expect(answer.status).toBe(200)
  })

describe('an instance', { timeout: 60_000 }, () => {
  test.each(['web', 'worker', 'sandbox'])('replaces its %s process when that is killed', async (name) => {
    const before = instance.pidOf(name)
    process.kill(before, 'SIGKILL')
    await eventually(() => expect(instance.pidOf(name)).not.toBe(before))
    await ready(instance.address)
    expect(instance.said()).toContain(`${name} s’est arrêté`)
  })

  test('brings its database back after kill -9, with all that was confirmed', async () => {
    const before = instance.pidOf('postgres')
    const confirmed = await commitUntilItBreaks(ownerUrl, () => process.kill(before, 'SIGKILL'))
    expect(confirmed.length).toBeGreaterThan(5)
    const kept = await eventually(() => readBack(ownerUrl))
    expect(kept).toEqual(expect.arrayContaining(confirmed))
    expect(instance.pidOf('postgres')).not.toBe(before)
    await ready(instance.address)
  })

  test('leaves nothing in the way when its starter is killed, and loses nothing', async () => {
    const left = await everyProcess()
    const database = instance.pidOf('postgres')
    const confirmed = await commitUntilItBreaks(ownerUrl, () => {
      instance.process.kill('SIGKILL')
      process.kill(database, 'SIGKILL')
    })
    instance = await startInstance(folder.path, { PORT: new URL(instance.address).port })
    await eventually(() => expect(left.filter(lives)).toEqual([]))
    ownerUrl = await addressOfOwner()
    expect(await readBack(ownerUrl)).toEqual(expect.arrayContaining(confirmed))
    await ready(instance.address)
  })

  test('stops all of its processes on SIGTERM and ends with 0', async () => {
    const all = [...(await everyProcess()), instance.pidOf('postgres')]
    expect(await instance.end('SIGTERM')).toBe(0)
    expect(all.filter(lives)).toEqual([])
  })

  test('starts again by itself', async () => {
    instance = await startInstance(folder.path)
    await ready(instance.address)
    expect(await instance.end('SIGINT')).toBe(0)
  })
})
