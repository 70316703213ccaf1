import { nameKey } from '#app/lib/texts/name-key.ts'
import { describe, expect, test } from '#tests/db.ts'
import { rekeyNames } from './rekey-names.ts'

describe('the keys of names', () => {
  test('are made anew where they were made otherwise: who came first has the key, nobody loses her name', async ({
    ownerSql: sql,
  }) => {
    const names = ['Anna Roux', 'Аnnа Roux', 'ANNA  ROUX', 'Vera Bianchi', 'Вера', 'Bepa', '・・']
    for (const [n, name] of names.entries())
      await sql`insert into people (display_name, name_key, joined_at)
        values (${name}, ${`old ${n}`}, ${new Date(Date.UTC(2026, 0, n + 1))})`
    // A key that another row is about to have, and an erased one, whose key is its id.
    await sql`update people set name_key = ${nameKey('Vera Bianchi')} where display_name = 'Anna Roux'`
    await sql`insert into people (display_name, name_key, erased_at) values ('Compte supprimé', 'erased', now())`
    await sql`insert into organisations (kind, name, slug) values ('association', 'Ski Club', 'un'), ('association', 'Sкi Сlub', 'deux')`
    await sql`comment on column people.name_key is 'otherwise'`

    await rekeyNames(sql)

    const people = await sql<{ name: string; key: string }[]>`
      select display_name as name, name_key as key from people order by joined_at`
    const keys = Object.fromEntries(people.map(({ name, key }) => [name, key]))
    expect(Object.keys(keys)).toEqual(expect.arrayContaining(names))
    for (const first of ['Anna Roux', 'Vera Bianchi', 'Вера']) expect(keys[first]).toBe(nameKey(first))
    for (const later of ['Аnnа Roux', 'ANNA  ROUX', 'Bepa'])
      expect(keys[later]).toMatch(new RegExp(`^${nameKey(later)}~`))
    expect(keys['Compte supprimé']).toBe('erased')
    const bodies = await sql<{ key: string }[]>`select name_key as key from organisations order by slug desc`
    expect(bodies[0]?.key).toBe(nameKey('Ski Club'))
    expect(bodies[1]?.key).toContain('~')
    const [reserved] = await sql`select why from reserved_names where name_key = ${nameKey('Ski Club')}`
    expect(reserved).toMatchObject({ why: 'organisation' })

    await sql`update people set name_key = 'touched' where display_name = 'Anna Roux'`
    await rekeyNames(sql)
    expect(await sql`select from people where name_key = 'touched'`).toHaveLength(1)
  })
})
