import { eq, sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { eraseAccount } from '#app/domain/account/index.ts'
import { act, person, theCity } from '#app/domain/act.ts'
import type { Payload } from '#app/domain/audit/index.ts'
import {
  askForCheckpoints,
  confirmable,
  confirmCheckpoints,
  forgetUnconfirmed,
  queueCheckpointMails,
  readStopValue,
  receiveCheckpoints,
  stopCheckpoints,
  stopPurpose,
} from '#app/domain/publishing/index.ts'
import type { Message } from '#app/services/mail.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { checkpointMails, checkpointReaders, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { closeAll } from '#tests/fixtures/chain.ts'
import { aProject, later, minutes, signedIn, someone } from '#tests/fixtures/participation.ts'
import { againOf } from '../for-a-job.ts'
import type { Tools } from '../tools.ts'
import { askCheckpointReader, mailCheckpoints } from './mail-checkpoints.ts'

const email = 'veilleuse@exemple.fr'
const monday = new Date('2027-03-08T10:00:00Z')
const tuesday = new Date('2027-03-09T00:02:00Z')
const wednesday = new Date('2027-03-10T00:02:00Z')

const ask = (db: Db) => act(db, theCity, (deed) => askForCheckpoints(deed, { email, locale: 'it' }), monday)
const readers = (db: Db) => db.select().from(checkpointReaders)
const idOf = async (db: Db) => (await readers(db))[0]!.id
const queued = async (db: Db, task: string) =>
  (
    await db.execute<{ payload: Payload<'mail-checkpoints'> }>(sql`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${task} order by j.id`)
  ).map(({ payload }) => payload)

let jobs = 0
function worker(db: Db) {
  const sent: Message[] = []
  const secrets = openSecrets(['k'.repeat(32)])
  const mail = { send: async (message: Message) => void sent.push(message), close: () => {} }
  const again = againOf(secrets, String(++jobs))
  const tools = { db, mail, secrets, again, origin: 'https://cordee.example' } as unknown as Tools
  return { tools, sent, secrets }
}

/** Asks, and reads the token out of the mail as she does. */
async function tokenFor(db: Db) {
  await ask(db)
  const { tools, sent } = worker(db)
  await askCheckpointReader(tools, { readerId: await idOf(db) })
  return /abonnement\/([\w-]+)/.exec(sent[0]?.text ?? '')![1]!
}

/** The accounts are counted and closed that day. */
const headOfAccounts = (ownerSql: Sql, day: string) =>
  ownerSql`insert into public_checkpoints (day, position, hash) values (${day}, 1, ${'a'.repeat(64)})`

/** Something happens, and the chain is closed at that instant. */
async function dayCloses(db: Db, at: Date) {
  await aProject(db)
  await closeAll(db, at)
  await act(db, theCity, queueCheckpointMails, at)
}

describe('an address that asks for the checkpoints', () => {
  test('gets nothing before it has confirmed itself, by a link that only its mail holds', async ({ db }) => {
    const token = await tokenFor(db)
    await dayCloses(db, tuesday)
    expect(await queued(db, 'mail-checkpoints')).toEqual([])
    const [reader] = await readers(db)
    expect(JSON.stringify([reader, await queued(db, 'ask-checkpoint-reader')])).not.toContain(token)
    expect(await confirmable(db, 'autre')).toBe(false)
    await act(db, theCity, (deed) => confirmCheckpoints(deed, { token }), tuesday)
    await expect(
      act(db, theCity, (deed) => confirmCheckpoints(deed, { token }), tuesday),
    ).rejects.toMatchObject({ code: 'link-expired' })
    await dayCloses(db, wednesday)
    expect(await queued(db, 'mail-checkpoints')).toEqual([{ readerId: reader!.id, day: '2027-03-10' }])
  })

  test('keeps the link that it has when it asks again', async ({ db }) => {
    const [first, second] = [await tokenFor(db), await tokenFor(db)]
    expect([await confirmable(db, first), await confirmable(db, second)]).toEqual([true, true])
    await act(db, theCity, (deed) => confirmCheckpoints(deed, { token: first }), monday)
    expect(await confirmable(db, second), 'nothing is left to confirm').toBe(false)
  })

  test('is one row and three mails however often it asks, and none once it is confirmed', async ({ db }) => {
    await Promise.all(Array.from({ length: 8 }, () => ask(db)))
    expect(await queued(db, 'ask-checkpoint-reader')).toHaveLength(3)
    const token = await tokenFor(db)
    await act(db, theCity, (deed) => confirmCheckpoints(deed, { token }), monday)
    const before = (await queued(db, 'ask-checkpoint-reader')).length
    await ask(db)
    expect(await readers(db)).toHaveLength(1)
    expect(await queued(db, 'ask-checkpoint-reader')).toHaveLength(before)
    const { tools, sent } = worker(db)
    await askCheckpointReader(tools, { readerId: await idOf(db) })
    expect(sent).toEqual([])
  })

  test('is forgotten when it stays silent for two days, and its link is worth nothing', async ({ db }) => {
    const token = await tokenFor(db)
    await db.update(checkpointReaders).set({ askedAt: new Date(Date.now() - 49 * 3_600_000) })
    expect(await confirmable(db, token)).toBe(false)
    await forgetUnconfirmed(db)
    expect(await readers(db)).toEqual([])
  })
})

describe('the mail of a day', () => {
  test('goes to each reader once, however many workers look, with what anyone can check', async ({ db }) => {
    const her = await someone(db)
    await db.update(people).set({ email: 'elle@exemple.fr' }).where(eq(people.id, her.id))
    for (let twice = 0; twice < 2; twice++)
      await act(db, her, (deed) => receiveCheckpoints(deed, { locale: 'fr' }), monday)
    await dayCloses(db, tuesday)
    await Promise.all(Array.from({ length: 8 }, () => act(db, theCity, queueCheckpointMails, tuesday)))
    expect(await db.select().from(checkpointMails)).toHaveLength(1)
    const [order] = await queued(db, 'mail-checkpoints')
    const { tools, sent, secrets } = worker(db)
    await mailCheckpoints(tools, order!)
    const [{ day, position, hash }] = (await db.execute(
      sql`select day::text as day, position::text as position, hash from checkpoints order by checkpoints.day desc limit 1`,
    )) as unknown as [{ day: string; position: string; hash: string }]
    expect(day).toBe('2027-03-09')
    expect(sent).toMatchObject([
      { to: 'elle@exemple.fr', headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } },
    ])
    for (const told of [
      hash,
      '9 mars 2027',
      `${position} lignes`,
      'npm run verify:chain -- empreintes.jsonl',
    ])
      expect(sent[0]!.text).toContain(told)
    const token = /desabonnement\/([^>\s]+)>/.exec(sent[0]!.headers!['List-Unsubscribe']!)![1]!
    expect(readStopValue(secrets.verify(stopPurpose, token))).toEqual({ readerId: await idOf(db) })
  })

  test('tells the head of the accounts too, once they have one', async ({ db, ownerSql }) => {
    const token = await tokenFor(db)
    await act(db, theCity, (deed) => confirmCheckpoints(deed, { token }), monday)
    const order = { readerId: await idOf(db), day: '2027-03-09' }
    const mailed = async () => {
      const { tools, sent } = worker(db)
      await db.delete(checkpointMails)
      await mailCheckpoints(tools, order)
      return sent[0]!.text
    }
    await dayCloses(db, tuesday)
    expect(await mailed()).not.toContain('verify:ledger')
    await headOfAccounts(ownerSql, '2027-03-09')
    for (const said of ['a'.repeat(64), 'verify:ledger']) expect(await mailed()).toContain(said)
  })

  test('waits for the published head of the accounts of that day, an hour at most', async ({
    db,
    ownerSql,
  }) => {
    const token = await tokenFor(db)
    await act(db, theCity, (deed) => confirmCheckpoints(deed, { token }), monday)
    await headOfAccounts(ownerSql, '2027-03-08')
    const days = async () => (await queued(db, 'mail-checkpoints')).map(({ day }) => day)
    await dayCloses(db, tuesday)
    await act(db, theCity, queueCheckpointMails, later(tuesday, 60 * minutes))
    expect(await days()).toEqual([])
    await act(db, theCity, queueCheckpointMails, later(tuesday, 61 * minutes))
    expect(await days()).toEqual(['2027-03-09'])
    await headOfAccounts(ownerSql, '2027-03-10')
    await dayCloses(db, wednesday)
    expect(await days()).toEqual(['2027-03-09', '2027-03-10'])
  })

  test('does not leave once she has stopped it, and stopping twice is nothing', async ({ db }) => {
    const token = await tokenFor(db)
    await act(db, theCity, (deed) => confirmCheckpoints(deed, { token }), monday)
    await dayCloses(db, tuesday)
    const [order] = await queued(db, 'mail-checkpoints')
    const id = await idOf(db)
    for (let twice = 0; twice < 2; twice++) await act(db, theCity, (deed) => stopCheckpoints(deed, id))
    expect(await readers(db)).toEqual([])
    const { tools, sent } = worker(db)
    await mailCheckpoints(tools, order!)
    expect(sent).toEqual([])
  })

  test('ends with the account, at its address too', async ({ db }) => {
    const her = await someone(db)
    await db.update(people).set({ email }).where(eq(people.id, her.id))
    await ask(db)
    await act(db, her, (deed) => receiveCheckpoints(deed, { locale: 'fr' }), monday)
    expect(await readers(db)).toHaveLength(2)
    await act(db, signedIn(person(her.id)), (deed) => eraseAccount(deed, { contributions: 'stay' }))
    expect(await readers(db)).toEqual([])
  })
})
