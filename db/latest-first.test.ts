import { type SQL, sql } from 'drizzle-orm'
import { describe, expect, explain, test } from '#tests/db.ts'

const id = sql`${'0199c0de-0000-7000-8000-000000000001'}::uuid`

/** How each list that begins with the latest is read, and the index that is there for it. */
const lists: Record<string, SQL> = {
  projects_by_move: sql`from projects where published_at is not null order by moved_at desc, id desc`,
  dossiers_by_move: sql`from dossiers where published_at is not null order by moved_at desc, id desc`,
  campaigns_shown: sql`from campaigns where opened_at is not null order by opened_at desc, id desc`,
  decisions_by_day: sql`from decisions order by decided_on desc, id desc`,
  register: sql`from rulings order by at desc, id desc`,
  pledges_shown: sql`from pledges where campaign_id = ${id} and confirmed_at is not null
    order by confirmed_at desc, id desc`,
  pledges_of_person: sql`from pledges where person_id = ${id} order by id desc`,
  notifications_of_person: sql`from notifications where person_id = ${id} order by id desc`,
  threads_of_subject: sql`from contributions where subject_id = ${id} and parent_id is null order by at desc, id desc`,
  contributions_of_author: sql`from contributions where author_id = ${id} order by at desc`,
}

// drizzle writes `.desc()` as DESC NULLS LAST, which serves no `order by … desc`: that puts nulls first. A plain index
// is read from its end.
describe('a list that begins with the latest', () => {
  test('is read in the order of an index, and sorts nothing', async ({ db }) => {
    const plans = await db.transaction(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off; set local enable_bitmapscan = off`)
      const found: [string, string][] = []
      for (const [index, list] of Object.entries(lists))
        found.push([index, await explain(tx, sql`select id ${list} limit 20`)])
      return found
    })
    const sorted = plans.filter(
      ([index, plan]) => plan.includes('Sort') || !plan.includes(` using ${index} `),
    )
    expect(sorted).toEqual([])
  })

  test('has no index that only an order with nulls last could use', async ({ db }) => {
    const unread = await db.execute(sql`select indexname from pg_indexes
      where schemaname = 'public' and indexdef like '%DESC NULLS LAST%'`)
    expect([...unread]).toEqual([])
  })
})
