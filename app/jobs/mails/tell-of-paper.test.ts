import { eq, sql } from 'drizzle-orm'
import { eraseAccount } from '#app/domain/account/index.ts'
import { act } from '#app/domain/act.ts'
import { notePaperTold, paperGivenTo } from '#app/domain/ballots/index.ts'
import type { Message } from '#app/services/mail.ts'
import type { Db } from '#db/client.ts'
import { paperTold, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aVoteWithPaper, isGiven } from '#tests/fixtures/ballots/paper.ts'
import { casts, during } from '#tests/fixtures/ballots/votes.ts'
import { signedIn } from '#tests/fixtures/participation.ts'
import type { Tools } from '../tools.ts'
import { tellOfPaper } from './tell-of-paper.ts'

const address = (db: Db, id: string, locale: 'fr' | 'it' | 'en' = 'fr') =>
  db
    .update(people)
    .set({ email: `${id}@exemple.fr`, locale })
    .where(eq(people.id, id))

describe('a ballot on paper that was given in her name', () => {
  test.for([
    ['fr', 'Un bulletin sur papier vous a été remis', 'le bulletin noté à votre nom vous est dû'],
    ['it', 'Le è stata consegnata una scheda di carta', 'la scheda annotata a Suo nome Le spetta'],
    ['en', 'You were given a ballot on paper', 'the ballot that is noted in your name is yours'],
  ] as const)(
    'is told to her at once by mail, in her language, with what to do: %s',
    async ([locale, subject, todo], { db }) => {
      const { id, slug, agent, people } = await aVoteWithPaper(db)
      const her = people[0]!
      await address(db, her.id, locale)
      await isGiven(db, slug, agent, her)
      expect(await waiting(db)).toEqual([{ consultationId: id, personId: her.id }])
      const sent = await mailed(db, { consultationId: id, personId: her.id })
      expect(sent).toMatchObject([
        {
          to: `${her.id}@exemple.fr`,
          subject: expect.stringContaining(subject),
          text: expect.stringContaining(todo),
        },
      ])
      expect(sent[0]!.text).toContain(`/consultations/${slug}`)
      // It concerns her rights: nothing stops it.
      expect(JSON.stringify(sent[0]!.headers)).not.toContain('List-Unsubscribe')
    },
  )

  test('is told once, however often the job runs, and again where the mail did not leave', async ({ db }) => {
    const { id, slug, agent, people } = await aVoteWithPaper(db)
    const mark = { consultationId: id, personId: people[0]!.id }
    await address(db, mark.personId)
    await isGiven(db, slug, agent, people[0]!)
    await expect(mailed(db, mark, new Error('the server is away'))).rejects.toThrow('away')
    expect(await db.$count(paperTold)).toBe(0)
    expect(await mailed(db, mark)).toHaveLength(1)
    expect(await mailed(db, mark)).toEqual([])
    await act(db, agent, (deed) => notePaperTold(deed, mark))
    expect(await db.select().from(paperTold)).toEqual([mark])
    await expect(db.insert(paperTold).values(mark)).rejects.toMatchObject({
      cause: { constraint_name: 'told_once_of_paper' },
    })
  })

  test('is told to nobody who has no address, voted online, or is gone', async ({ db }) => {
    const { id, slug, agent, people } = await aVoteWithPaper(db)
    const [none, online, gone] = [people[0]!, people[1]!, people[2]!]
    await isGiven(db, slug, agent, none)
    expect(await waiting(db)).toEqual([])
    await address(db, online.id)
    await casts(db, slug, online, [[0]])
    expect(await mailed(db, { consultationId: id, personId: online.id })).toEqual([])
    await address(db, gone.id)
    await isGiven(db, slug, agent, gone)
    await mailed(db, { consultationId: id, personId: gone.id })
    await act(db, signedIn(gone, during), (deed) => eraseAccount(deed, { contributions: 'go' }), during)
    expect(await db.$count(paperTold)).toBe(0)
    expect(await mailed(db, { consultationId: id, personId: gone.id })).toEqual([])
  })

  test('stands in her account, whether or not she has an address', async ({ db }) => {
    const { slug, agent, people } = await aVoteWithPaper(db)
    await isGiven(db, slug, agent, people[0]!)
    await casts(db, slug, people[1]!, [[0]])
    expect(await paperGivenTo(db, people[0]!.id)).toMatchObject([{ slug, kind: 'consultation', open: true }])
    expect(await paperGivenTo(db, people[1]!.id)).toEqual([])
  })
})

const waiting = async (db: Db) =>
  (
    await db.execute<{ payload: unknown }>(sql`select j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell-of-paper' order by j.id`)
  ).map(({ payload }) => payload)

async function mailed(
  db: Db,
  mark: { consultationId: string; personId: string },
  fails?: Error,
): Promise<Message[]> {
  const sent: Message[] = []
  const send = async (message: Message) => {
    if (fails) throw fails
    sent.push(message)
  }
  const tools = { db, mail: { send, close: () => {} }, origin: 'https://cordee.example' }
  await tellOfPaper(tools as unknown as Tools, mark)
  return sent
}
