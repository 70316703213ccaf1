import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Db } from '#db/client.ts'
import { checkpoints, eventLinks } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { closeAll } from '#tests/fixtures/chain.ts'
import { record } from '#tests/fixtures/record.ts'
import { act, person, theCity } from '../act.ts'
import { isPublic, type Verb } from '../events.ts'
import { entryOf, genesis, hashOf } from './chain.ts'
import { closeChain } from './chain-close.ts'
import { verifyChainFile } from './chain-file.ts'
import { chainLines } from './chain-published.ts'
import { eventChain } from './chain-tables.ts'
import { type KeptLink, verifyChain, verifyLinks } from './chain-verify.ts'

const someone = '0199c0de-0000-7000-8000-000000000001'
const subject = { kind: 'project', id: '0199c0de-0000-7000-8000-000000000002' }
const happens = (db: Db, verb: Verb = 'photo-added', times = 1) =>
  act(db, person(someone), async (act) => {
    for (let i = 0; i < times; i++)
      await record(act, verb, subject, { n: i, note: 'é « ok »', list: ['b', 'a'] })
  })
const close = (db: Db, most?: number) => act(db, theCity, (act) => closeChain(act, isPublic, most))
const linked = (db: Db) => db.select().from(eventLinks).orderBy(eventLinks.position)
async function fileOf(db: Db) {
  let file = ''
  for await (const part of chainLines(db)) file += part
  return file
}
const lines = (file: string) => file.trimEnd().split('\n')

describe('the chain of events', () => {
  test('links every event once, and holds', async ({ db }) => {
    await happens(db, 'photo-added', 5)
    expect(await closeAll(db)).toBe(6) // the day's checkpoint is itself an event
    expect(await close(db)).toBe(0)
    expect((await linked(db)).map(({ position }) => Number(position))).toEqual([1, 2, 3, 4, 5, 6])
    expect(await db.select().from(checkpoints)).toMatchObject([{ position: 5n }])
    expect(await verifyChain(db)).toBeNull()
  })

  test('keeps up with many writers while two close at once', async ({ db }) => {
    const writing = Promise.all(Array.from({ length: 60 }, () => happens(db)))
    for (let i = 0; i < 6; i++) await Promise.all([close(db, 7), close(db, 7)])
    await writing
    await closeAll(db)
    const [count] = await db.execute<{ n: number }>(sql`select count(*)::int as n from events`)
    expect(await linked(db)).toHaveLength(count!.n)
    expect(await verifyChain(db)).toBeNull()
  })

  test('never skips an event whose transaction commits after later ones', async ({ db, database }) => {
    const slow = postgres(database.appUrl, { max: 1, onnotice: () => {} })
    let finish = () => {}
    const finishing = new Promise<void>((resolve) => {
      finish = resolve
    })
    let begun = () => {}
    const beginning = new Promise<void>((resolve) => {
      begun = resolve
    })
    const late = slow.begin(async (tx) => {
      await tx`insert into events (verb, subject_kind, subject_id, at) values ('photo-added', 'late', ${subject.id}, now())`
      begun()
      await finishing
    })
    await beginning
    await happens(db, 'photo-added', 3)
    // Its id is the lowest, but nobody sees it yet: those after it have to wait for it.
    expect(await close(db)).toBe(0)
    finish()
    await late
    await slow.end()
    expect(await closeAll(db)).toBe(5)
    const [first] = await db.execute<{ kind: string }>(sql`
      select e.subject_kind as kind from event_links l join events e on e.id = l.event_id order by l.position limit 1`)
    expect(first).toEqual({ kind: 'late' })
  })

  test('goes on in a database restored elsewhere, where transactions count anew', async ({
    db,
    ownerSql,
  }) => {
    await happens(db, 'photo-added', 2)
    await closeAll(db)
    await ownerSql`alter table events disable trigger events_are_kept`
    await ownerSql`update events set xid = '999999999999'`
    await happens(db, 'photo-added', 2)
    expect(await closeAll(db)).toBe(2)
    await happens(db)
    expect(await closeAll(db)).toBe(1)
  })
})

describe('a past that was rewritten', () => {
  test.for([
    ['a row', sql`update events set actor_id = null where verb = 'photo-added'`, 'row'],
    ['a hidden detail', sql`update events set details = '{}' where verb = 'photo-added'`, 'row'],
    ['an entry', sql`update event_links set entry = replace(entry, 'commented', 'answered')`, 'hash'],
    ['a hash', sql`update event_links set hash = repeat('a', 64) where position = 2`, 'hash'],
    ['a link taken out', sql`delete from event_links where position = 2`, 'gap'],
    ['a checkpoint', sql`update checkpoints set hash = repeat('a', 64)`, 'checkpoint'],
  ] as const)('is found: %s', async ([, change, what], { db, ownerSql }) => {
    await happens(db, 'commented')
    await happens(db, 'photo-added')
    await happens(db, 'answered')
    await closeAll(db)
    // As whoever owns the database would.
    for (const table of ['events', 'event_links', 'checkpoints'])
      await ownerSql.unsafe(
        `alter table ${table} disable trigger user; grant update, delete on ${table} to cordee_app`,
      )
    await db.execute(change)
    expect(await verifyChain(db)).toMatchObject({ what })
  })

  test('cannot be written by the application: the list takes rows and nothing else', async ({ db }) => {
    await happens(db)
    await closeAll(db)
    for (const table of ['events', 'event_links', 'checkpoints'])
      await expect(db.execute(sql.raw(`delete from ${table}`))).rejects.toThrow()
  })
})

describe('the published file', () => {
  test('says of public deeds when and on what, of others nothing, and never who', async ({ db }) => {
    await happens(db, 'commented')
    await happens(db, 'opinion-given')
    await closeAll(db)
    const [comment, opinion] = lines(await fileOf(db))
    expect(comment).toContain('commented')
    expect(comment).toContain(subject.id)
    expect(Object.keys(JSON.parse(JSON.parse(opinion!).entry))).toEqual(['seal'])
    expect(await fileOf(db)).not.toMatch(new RegExp(`${someone}|opinion|« ok »`))
  })

  test('can be checked without a database, against a hash noted earlier', async ({ db }) => {
    await happens(db, 'commented', 12)
    await closeAll(db)
    const [noted] = await db.select().from(checkpoints)
    await happens(db, 'answered', 2)
    await closeAll(db)
    const file = lines(await fileOf(db))
    expect(await verifyChainFile(file, new Map([[12, noted!.hash]]))).toMatchObject({
      holds: true,
      links: 15,
    })
    expect(await verifyChainFile(file, new Map([[12, 'b'.repeat(64)]]))).toMatchObject({ holds: false })
  })

  test('is published in batches as in one, and no part of it is empty', async ({ db }) => {
    await happens(db, 'commented', 5)
    await closeAll(db)
    const parts: string[] = []
    for await (const part of chainLines(db, eventChain, 2)) parts.push(part)
    expect(parts.join('')).toBe(await fileOf(db))
    expect(parts.every((part) => part.length > 0)).toBe(true)
    expect(parts).toHaveLength(4)
  })

  test('does not hold where a link says something else than its event, even with a hash that follows', async ({
    db,
    ownerSql,
  }) => {
    await happens(db, 'commented', 2)
    await closeAll(db)
    const [first, second] = await linked(db)
    const entry = second!.entry.replace('commented', 'answered')
    await ownerSql`alter table event_links disable trigger user`
    await ownerSql`update event_links set entry = ${entry}, hash = ${hashOf(first!.hash, entry)} where position = 2`
    await ownerSql`alter table event_links enable trigger user`
    expect(await verifyChain(db)).toEqual({ position: '2', what: 'row' })
  })

  test('is checked to its last link, however many batches it takes', async ({ db }) => {
    const links: KeptLink[] = []
    for (let n = 1, hash = genesis; n <= 10_001; n++) {
      const entry = `{"n":${n}}`
      hash = hashOf(hash, entry)
      links.push({ position: String(n), entry, hash, matches: true })
    }
    const verdict = (kept: readonly KeptLink[]) =>
      verifyLinks(db, eventChain, async (_, after, most) => kept.slice(Number(after), Number(after) + most))
    expect(await verdict(links)).toBeNull()
    expect(await verdict(links.with(10_000, { ...links[10_000]!, matches: false }))).toEqual({
      ...{ position: '10001', what: 'row' },
    })
    expect(await verdict(links.with(5_000, { ...links[5_000]!, hash: genesis }))).toMatchObject({
      what: 'hash',
    })
    expect(await verdict(links.toSpliced(9_999, 1))).toEqual({ position: '10000', what: 'gap' })
  })

  test('that somebody changed, cut or reordered does not hold', async ({ db }) => {
    await happens(db, 'commented', 4)
    await closeAll(db)
    const file = lines(await fileOf(db))
    const changed = [
      file.with(1, file[1]!.replace('commented', 'answered')),
      file.toSpliced(2, 1),
      [file[1]!, file[0]!, ...file.slice(2)],
      file.with(0, 'not json'),
      file.with(4, file[4]!.replace(/"hash":"../, '"hash":"zz')),
    ]
    for (const lines of changed) expect(await verifyChainFile(lines)).toMatchObject({ holds: false })
  })
})

describe('an entry of the chain', () => {
  const written = { id: '0199c0de-0000-7000-8000-000000000003', topicId: subject.id }
  const event = { id: '1', actorId: someone, details: {}, at: '2027-03-10T12:00:00.000000Z' }

  test('names of what somebody wrote the topic alone: words can be withdrawn, an entry cannot', () => {
    const said = {
      ...event,
      verb: 'commented',
      subjectKind: 'contribution',
      ...written,
      subjectId: written.id,
    }
    const entry = entryOf(said, 'salt', isPublic)
    expect(JSON.parse(entry)).toMatchObject({ verb: 'commented', topicId: subject.id })
    expect(entry).not.toContain(written.id)
  })
})
