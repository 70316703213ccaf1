import { eq, sql } from 'drizzle-orm'
import { eraseAccount } from '#app/domain/account/index.ts'
import { act } from '#app/domain/act.ts'
import { noteWrongCode } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Message } from '#app/services/mail.ts'
import type { Db } from '#db/client.ts'
import { people, wrongCodes } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { signedIn, someone } from '#tests/fixtures/participation.ts'
import type { Tools } from '../tools.ts'
import { tellOfWrongCodes } from './tell-of-wrong-codes.ts'

const wrong = new Refusal('second-factor-wrong', 422, 'code')

describe('wrong codes of a second factor', () => {
  test('are told to the owner of the account at the fifth, once a day', async ({ db, ownerSql }) => {
    const { id } = await someone(db)
    const tries = async (many: number) => {
      for (let n = 0; n < many; n++) await noteWrongCode(db, id, wrong)
    }
    await tries(4)
    await noteWrongCode(db, id, new Refusal('second-factor-missing'))
    expect(await waiting(db)).toEqual([])
    await tries(1)
    expect(await waiting(db)).toEqual([{ personId: id }])
    await tries(20)
    expect(await waiting(db)).toHaveLength(1)
    await ownerSql`update city_clock set ahead = interval '1 day'`
    await tries(6)
    expect(await waiting(db)).toHaveLength(2)
  })

  test('that come together are told once', async ({ db }) => {
    const { id } = await someone(db)
    await Promise.all(Array.from({ length: 9 }, () => noteWrongCode(db, id, wrong)))
    expect(await db.select().from(wrongCodes)).toMatchObject([{ personId: id, many: 9 }])
    expect(await waiting(db)).toHaveLength(1)
  })

  test.for([
    ['fr', 'Changez d’abord le mot de passe de votre boîte de courriel'],
    ['it', 'Cambi prima la password della Sua casella di posta'],
    ['en', 'Change the password of your mailbox first'],
  ] as const)('are told in her language, with what to do: %s', async ([locale, todo], { db }) => {
    const { id } = await someone(db)
    await db.update(people).set({ email: 'elle@exemple.fr', locale }).where(eq(people.id, id))
    for (let n = 0; n < 5; n++) await noteWrongCode(db, id, wrong)
    const sent = await mailed(db, id)
    expect(sent).toMatchObject([{ to: 'elle@exemple.fr', text: expect.stringContaining(todo) }])
    expect(sent[0]!.text).toContain('/compte/securite')
  })

  test('are forgotten with the account, and told to nobody then', async ({ db }) => {
    const her = signedIn(await someone(db))
    for (let n = 0; n < 5; n++) await noteWrongCode(db, her.id, wrong)
    await act(db, her, (act) => eraseAccount(act, { contributions: 'go' }))
    expect(await db.$count(wrongCodes)).toBe(0)
    expect(await mailed(db, her.id)).toEqual([])
  })
})

const waiting = async (db: Db) =>
  (
    await db.execute<{ payload: unknown }>(sql`select j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell-of-wrong-codes' order by j.id`)
  ).map(({ payload }) => payload)

async function mailed(db: Db, personId: string): Promise<Message[]> {
  const sent: Message[] = []
  const mail = { send: async (message: Message) => void sent.push(message), close: () => {} }
  await tellOfWrongCodes({ db, mail, origin: 'https://cordee.example' } as unknown as Tools, { personId })
  return sent
}
