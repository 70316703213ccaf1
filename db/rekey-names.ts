import type { Sql, TransactionSql } from 'postgres'
import { bothOrders, NAME_KEYS, nameKey } from '#app/lib/texts/name-key.ts'

/**
 * Makes the keys of all names anew when the way of making them has changed: SQL has no table of confusables. Where two
 * names that stood side by side now look the same, both keep their names; the key is of who came first, so that nobody
 * else takes it.
 */
export async function rekeyNames(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    const [made] = await tx<{ by: string | null }[]>`
      select col_description('people'::regclass, attnum) as by from pg_attribute
      where attrelid = 'people'::regclass and attname = 'name_key'`
    if (made?.by === NAME_KEYS) return
    await tx`lock table people, organisations in share row exclusive mode`
    const people = await tx<Named[]>`
      select id, display_name as name from people where erased_at is null order by joined_at, id`
    const organisations = await tx<Named[]>`select id, name from organisations order by at, id`
    await store(tx, 'people', keysOf(people))
    await store(tx, 'organisations', keysOf(organisations))
    const officials = await tx<Named[]>`select person_id as id, name from officials`
    for (const [why, rows] of Object.entries({ official: officials, organisation: organisations }))
      for (const { name } of rows)
        for (const key of bothOrders(name))
          await tx`insert into reserved_names (name_key, why) values (${key}, ${why}) on conflict do nothing`
    await tx.unsafe(`comment on column people.name_key is '${NAME_KEYS}'`)
  })
}

type Named = { id: string; name: string }

function keysOf(rows: readonly Named[]): { id: string; key: string }[] {
  const taken = new Set<string>()
  return rows.map(({ id, name }) => {
    const key = nameKey(name)
    const own = key === '' || taken.has(key) ? `${key}~${id}` : key
    taken.add(own)
    return { id, key: own }
  })
}

/** In two steps: a key may still be that of a row which is about to have another. */
async function store(tx: TransactionSql, table: string, keys: { id: string; key: string }[]) {
  const rows = JSON.stringify(keys)
  for (const key of ['k.id', 'k.key'])
    await tx.unsafe(
      `update ${table} t set name_key = ${key} from jsonb_to_recordset($1::text::jsonb) k(id text, key text) where t.id = k.id::uuid`,
      [rows],
    )
}
