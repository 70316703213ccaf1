import { eq, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import { notifications } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { becauseOf, type ToldLine } from '../events.ts'
import { type ToldNews, toldNews } from './told-news.ts'

/** One piece of news with its reader's address: only ever held in memory, never in a job's payload or a log. */
export type NewsToMail = {
  personId: string
  email: string
  locale: Locale
  because: ToldLine['because']
  told: ToldNews
}

const readerRow = shape({ personId: uuid, email: text, locale: oneOf(locales) })

/** What a mail job must send now; null once it was sent, stopped, or its reader has no address or no account any more. */
export async function newsToMail(db: Db, notificationId: string): Promise<NewsToMail | null> {
  const [reader] = await read(db, readerRow)`
    select p.id as "personId", p.email, p.locale
    from notifications n join people p on p.id = n.person_id
    where n.id = ${notificationId} and n.mailed_at is null and n.cadence = 'at-once'
      and p.email is not null and p.erased_at is null`
  if (!reader) return null
  const [told] = await toldNews(db, sql`where n.id = ${notificationId}`)
  if (!told) return null
  return { ...reader, because: becauseOf(told.news), told }
}

/** Keeps that a mail was handed over. */
export async function markMailed({ tx, at }: Act, notificationId: string): Promise<void> {
  await tx.update(notifications).set({ mailedAt: at }).where(eq(notifications.id, notificationId))
}

/** Keeps that there is nothing to mail any more: what it would tell was withdrawn, hidden or answered meanwhile. */
export async function markMoot({ tx }: Act, notificationId: string): Promise<void> {
  await tx.update(notifications).set({ cadence: 'none' }).where(eq(notifications.id, notificationId))
}
