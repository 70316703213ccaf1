import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  array,
  bool,
  byKey,
  cents,
  day,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { neverRan } from './never-ran.ts'

const everything = shape({
  id: uuid,
  name: text,
  email: text,
  class: oneOf(['permanent']),
  words: array(text),
  on: day,
  at: instant,
  amount: cents,
  said: json({ at: instant, cents, by: nullable(text) }),
  all: list(instant),
  sums: byKey<'a', bigint>(cents),
  none: nullable(instant),
})
const plain = shape({ id: int, ok: bool })
const named = shape({ name: text })
const instants = shape({ at: instant })
const kinds = shape({ kind: oneOf(['a', 'b']) })
const nested = shape({ said: json({ at: instant, by: text }) })

describe('a statement read by its shape', () => {
  test('yields what the shape says, instants and cents within JSON as well', async ({ db }) => {
    const [row] = await read(db, everything)`
      select uuidv7() as id, 'Ada' as name, 'a@b.c'::citext as email, 'permanent'::person_class as class, array['x', 'y'] as words,
        date '2027-03-01' as on, timestamptz '2027-03-01 08:00Z' as at, sum(n) as amount,
        jsonb_build_object('at', timestamptz '2027-03-01 08:00Z', 'cents', '9007199254740993', 'by', null) as said,
        jsonb_build_array(timestamptz '2027-03-01 08:00Z') as all, jsonb_build_object('a', 12) as sums, null::timestamptz as none
      from (values (9007199254740993::bigint)) v (n)`
    const at = new Date('2027-03-01T08:00:00Z')
    expect(row).toMatchObject({
      name: 'Ada',
      words: ['x', 'y'],
      on: '2027-03-01',
      at,
      amount: 9007199254740993n,
    })
    expect(row).toMatchObject({
      said: { at, cents: 9007199254740993n, by: null },
      all: [at],
      sums: { a: 12n },
      none: null,
    })
  })

  test('comes as the driver gave it where nothing is to be converted', async ({ db }) => {
    const given: Record<string, unknown>[] = await db.execute(sql`select 1 as id, true as ok`)
    const rows = await read(
      { execute: async () => given } as unknown as Db,
      plain,
    )`select 1 as id, true as ok`
    expect(rows).toBe(given)
    expect(plain.convert).toBeUndefined()
  })

  test.for([
    ['a column is missing', named, sql`select 1 as id`, 'no column “name”'],
    ['a column is too many', named, sql`select 'Ada' as name, 1 as id`, 'column “id” too many'],
    ['a column is there twice', named, sql`select 'Ada' as name, 'Bea' as name`, 'column “name” twice'],
    ['a column is of another type', named, sql`select 1 as name`, 'column “name” is of type 23, not text'],
    [
      'a type differs where no row comes',
      instants,
      sql`select date 'today' as at where false`,
      'is of type 1082, not instant',
    ],
    ['a null comes where none may', named, sql`select null::text as name`, 'column “name” is null'],
    ['a word is none of its words', kinds, sql`select 'c' as kind`, 'column “kind” holds "c"'],
    [
      'a part of its JSON is missing',
      nested,
      sql`select jsonb_build_object('at', now()) as said`,
      '.by is missing',
    ],
    [
      'its JSON holds more',
      nested,
      sql`select jsonb_build_object('at', now(), 'by', '', 'id', 1) as said`,
      'holds id',
    ],
    [
      'its JSON holds a null',
      nested,
      sql`select jsonb_build_object('at', now(), 'by', null) as said`,
      '.by is null',
    ],
  ] as const)('throws in a test when %s, and names the file', async ([, one, statement, why], { db }) => {
    const run = read(db, one as typeof named)`${statement}`
    await expect(run).rejects.toThrow(why)
    await expect(run).rejects.toThrow('tests/shapes/shapes.test.ts {')
  })
})

describe('the whole suite', () => {
  test('fails for a shape of which it ran no statement, and for a file that it never loaded', () => {
    const seen = [
      { made: ['app/a.ts { id }', 'app/a.ts { name }', 'tests/t.ts { id }'], ran: ['app/a.ts { id }'] },
      { made: ['app/b.ts { id }'], ran: [] },
      { made: [], ran: ['app/b.ts { id }'] },
    ]
    expect(neverRan(seen, new Set(['app/a.ts', 'app/b.ts', 'app/c.ts']))).toEqual([
      'app/a.ts { name }',
      'app/c.ts, which no test loads',
    ])
  })
})
