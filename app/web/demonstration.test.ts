import { sql } from 'drizzle-orm'
import { describe, expect, test } from '#tests/db.ts'

describe('outside a demonstration', () => {
  test('the database itself refuses a one-click login and a moved clock', async ({ db, ownerSql }) => {
    await ownerSql`update instance_mark set mode = 'production'`
    const [person] = await db.execute<{ id: string }>(
      sql`insert into people (display_name, name_key) values ('Odette', 'odette') returning id`,
    )
    const login = (demonstration: boolean) =>
      db.execute(sql`insert into sessions (id, user_id, expires_at, demonstration)
        values (${`s-${demonstration}`}, ${person?.id}, now() + interval '1 day', ${demonstration})`)
    await expect(login(true)).rejects.toMatchObject({
      cause: { message: 'a one-click login is for a demonstration only' },
    })
    await expect(login(false)).resolves.toBeDefined()
    await expect(db.execute(sql`update city_clock set ahead = '1 day'`)).rejects.toMatchObject({
      cause: { message: 'moving the clock is for a demonstration only' },
    })
  })

  test('the clock is the database’s own, whatever the transaction says', async ({ db, ownerSql }) => {
    await ownerSql`update city_clock set ahead = '40 days'`
    const ahead = async () =>
      (await db.execute<{ ahead: boolean }>(sql`select city_now() > now() + interval '39 days' as ahead`))[0]
        ?.ahead
    expect(await ahead()).toBe(true)
    await ownerSql`update instance_mark set mode = 'production'`
    expect(await ahead()).toBe(false)
    const [{ at } = { at: null }] = await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('cordee.at', '2001-01-01T00:00:00Z', true)`)
      return tx.execute<{ at: boolean }>(sql`select city_now() = now() as at`)
    })
    expect(at).toBe(true)
  })
})
