import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { type Changes, hearChanges } from './changes.ts'

/** Nothing of these is shown to anybody who is not signed in, and they change all the time. */
const private_ = [
  ...['sessions', 'sign_in_codes', 'wrong_codes', 'second_factors', 'recovery_codes', 'rate_limits'],
  // What is kept for one person until she goes on.
  ...['pending_deeds', 'done_lately', 'typed_forms', 'project_drafts', 'decision_drafts'],
  // What is sent, and what was told.
  ...['notifications', 'digests', 'tellings', 'bulletin_mails', 'checkpoint_mails', 'paper_told'],
  ...['push_subscriptions', 'push_sends'],
  ...['service_states', 'stripe_events'],
]

const test = onDatabase.extend<{ ear: Changes & { times: () => number } }>({
  ear: async ({ database }, use) => {
    let times = 0
    const changes = hearChanges(database.appUrl, () => times++, 'ear')
    await expect.poll(changes.heard, { timeout: 5_000 }).toBe(true)
    await use({ ...changes, times: () => times })
    await changes.close()
  },
})

describe('what changes in the database', () => {
  test('is told of each table, but of those that no page shows', async ({ ownerSql }) => {
    const silent = await ownerSql<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_of_change')`
    expect(silent.map(({ name }) => name).sort()).toEqual([...private_].sort())
  })

  test('is heard with its commit, once; nothing that was taken back, or changed nothing', async ({
    ear,
    db,
  }) => {
    const before = ear.times()
    await db.execute(sql`update organisations set name = name where false`)
    await db
      .transaction(async (tx) => {
        await tx.execute(
          sql`insert into organisations (kind, name, slug) values ('public-body', 'Régie', 'regie')`,
        )
        throw new Error('taken back')
      })
      .catch(() => {})
    await sleep(200)
    expect(ear.times()).toBe(before)
    await db.transaction(async (tx) => {
      for (const slug of ['un', 'deux'])
        await tx.execute(
          sql`insert into organisations (kind, name, slug) values ('public-body', ${slug}, ${slug})`,
        )
    })
    await expect.poll(ear.times).toBe(before + 1)
  })

  test('cannot be relied on once the connection is cut, and counts as changed when it is back', async ({
    ear,
    db,
  }) => {
    const before = ear.times()
    await db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ear'`,
    )
    await expect.poll(ear.heard, { interval: 5 }).toBe(false)
    await expect.poll(ear.heard, { timeout: 5_000 }).toBe(true)
    expect(ear.times()).toBeGreaterThan(before)
  })
})
