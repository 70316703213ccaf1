import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { forgetTraces } from './forget-traces.ts'

/** The traces of her that there are, each as it was left so long ago. */
async function tracesOf(db: Db, personId: string, ago: Record<string, string>) {
  const past = (table: string) => sql`city_now() - ${ago[table]}::interval`
  await db.execute(
    sql`insert into sign_in_codes (email, code_hash, at, expires_at) values ('a@exemple.fr', '', ${past('sign_in_codes')}, city_now())`,
  )
  await db.execute(
    sql`insert into pending_deeds (token_hash, deed, input, return_to, expires_at) values ('x', 'comment', '{}', '/', ${past('pending_deeds')})`,
  )
  await db.execute(
    sql`insert into invitations (email, role, token_hash, expires_at) values ('b@exemple.fr', 'agent', 'x', ${past('invitations')})`,
  )
  await db.execute(
    sql`insert into lock_changes (person_id, what, told, at) values (${personId}, 'factor-set', 'c@exemple.fr', ${past('lock_changes')})`,
  )
  await db.execute(
    sql`insert into wrong_codes (person_id, day, many) values (${personId}, (${past('wrong_codes')})::date, 1)`,
  )
  await db.execute(sql`insert into done_lately (key, at) values ('x', ${past('done_lately')})`)
  await db.execute(
    sql`insert into typed_forms (person_id, form, typed, revision, at) values (${personId}, 'project/', 'x', 0, ${past('typed_forms')})`,
  )
  await db.execute(
    sql`insert into sessions (id, user_id, expires_at) values ('x', ${personId}, now() - ${ago.sessions}::interval)`,
  )
  await db.execute(
    sql`insert into rate_limits (key, starts_at, taken) values ('x', now() - ${ago.rate_limits}::interval, 1)`,
  )
}

/** In which tables something is left. */
async function left(db: Db, ago: Record<string, string>) {
  const tables = []
  for (const table of Object.keys(ago)) {
    const [row] = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(table)}`,
    )
    if (row!.n > 0) tables.push(table) // a count is one row
  }
  return tables
}

describe('what signing in leaves behind', () => {
  const due = {
    ...{ sign_in_codes: '49 hours', pending_deeds: '1 minute', invitations: '31 days' },
    ...{ lock_changes: '31 days', wrong_codes: '31 days', done_lately: '25 hours' },
    ...{ typed_forms: '91 days', sessions: '1 minute', rate_limits: '49 hours' },
  }
  const stays = {
    ...{ sign_in_codes: '47 hours', pending_deeds: '-1 minute', invitations: '29 days' },
    ...{ lock_changes: '29 days', wrong_codes: '29 days', done_lately: '23 hours' },
    ...{ typed_forms: '89 days', sessions: '-1 minute', rate_limits: '47 hours' },
  }

  test('is forgotten once nothing asks for it any more', async ({ db }) => {
    await tracesOf(db, (await someone(db)).id, due)
    expect(await left(db, due)).toEqual(Object.keys(due))
    await forgetTraces(db)
    expect(await left(db, due)).toEqual([])
  })

  test('stays as long as a guess is counted, a change can be stopped or words wait to be saved', async ({
    db,
  }) => {
    await tracesOf(db, (await someone(db)).id, stays)
    await forgetTraces(db)
    expect(await left(db, stays)).toEqual(Object.keys(stays))
  })
})
