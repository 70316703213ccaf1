import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { act, nobody } from '../../act.ts'
import { join } from '../accounts/join.ts'
import { mailboxOf, othersOfMailbox } from './mailbox.ts'
import { countMailTo, takeBackMail } from './mails-asked.ts'

describe('a mailbox', () => {
  test('is one whatever stands after a plus, to the database as to us', async ({ db }) => {
    for (const email of ['A+x@Exemple.fr', 'a@exemple.fr', 'a+x+y@exemple.fr', 'a+@exemple.fr']) {
      expect(mailboxOf(email)).toBe('a@exemple.fr')
      const [row] = await db.execute(sql`select mailbox_of(${email}::citext) as mailbox`)
      expect(row!.mailbox).toBe('a@exemple.fr')
    }
  })

  test('is mailed twelve codes an hour and forty a day, whatever stands after a plus', async ({
    db,
    ownerSql,
  }) => {
    let asked = 0
    const ask = (email = `a+${++asked}@exemple.fr`) => act(db, nobody, (act) => countMailTo(act.tx, email))
    const tooMany = { code: 'too-many', status: 429, seconds: expect.any(Number) }
    const hourPasses = () =>
      ownerSql`delete from rate_limits where key = ${hashOf('code-mailed:3600:a@exemple.fr')}`
    for (let hour = 0; hour < 3; hour++) {
      for (let mail = 0; mail < 12; mail++) await ask()
      await expect(ask()).rejects.toMatchObject(tooMany)
      await hourPasses()
    }
    for (let mail = 36; mail < 40; mail++) await ask()
    await hourPasses()
    await expect(ask('A@Exemple.fr')).rejects.toMatchObject(tooMany)
    await ask('autre@exemple.fr')
    // A right code shows that its reader wanted it.
    await takeBackMail(db, 'a+8@exemple.fr')
    await ask()
    await expect(ask()).rejects.toMatchObject(tooMany)
  })

  test('may be two people’s: the agent who verifies one sees the other, and whether she is verified', async ({
    db,
  }) => {
    const member = (email: string, displayName: string) =>
      act(db, nobody, (act) => join(act, { email, displayName, class: 'permanent', locale: 'fr' }))
    const one = await member('foyer@exemple.fr', 'Anne du foyer')
    const other = await member('foyer+paul@exemple.fr', 'Paul du foyer')
    await member('ailleurs@exemple.fr', 'Quelque voisin')
    expect(await othersOfMailbox(db, one.id)).toMatchObject([
      { id: other.id, name: 'Paul du foyer', verified: false },
    ])
    await db.update(people).set({ email: null, erasedAt: sql`city_now()` }).where(sql`id = ${other.id}`)
    expect(await othersOfMailbox(db, one.id)).toEqual([])
  })
})

const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url')
