import { desc, eq, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { oneOf, read, shape, text } from '#db/read/index.ts'
import { testMails } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { enqueue } from '../audit/index.ts'
import { allow, whoActs } from '../policy.ts'

/** What became of a test mail: on its way while it has not ended, then handed over, or refused by this code. */
export type TestMail = { id: string; askedAt: Date; endedAt: Date | null; refused: string | null }

/** Has a mail sent to the administrator who asks, by the way that every mail takes; the one before it is forgotten. */
export async function askForTestMail(act: Act): Promise<{ id: string }> {
  allow(act.actor, 'settings.change')
  await act.tx.delete(testMails)
  const [row] = await act.tx.insert(testMails).values({}).returning({ id: testMails.id })
  const { id } = row! // an insert returns its row
  await enqueue(act.tx, 'send-test-mail', { testMailId: id, personId: whoActs(act.actor) })
  return { id }
}

/** The last one that was asked for; null when none was. */
export async function lastTestMail(db: Db): Promise<TestMail | null> {
  const [row] = await db.select().from(testMails).orderBy(desc(testMails.askedAt)).limit(1)
  return row ?? null
}

const reader = shape({ email: text, locale: oneOf(locales) })

/** Where a test mail goes; null once it has ended, or another took its place. */
export async function testMailToSend(
  db: Db,
  { testMailId, personId }: { testMailId: string; personId: string },
): Promise<{ email: string; locale: Locale } | null> {
  const [found] = await read(db, reader)`
    select p.email, p.locale from test_mails t, people p
    where t.id = ${testMailId} and t.ended_at is null and p.id = ${personId} and p.email is not null`
  return found ?? null
}

/** Keeps what became of it. */
export async function noteTestMail(db: Db, id: string, refused: string | null): Promise<void> {
  await db.update(testMails).set({ endedAt: sql`now()`, refused }).where(eq(testMails.id, id))
}
