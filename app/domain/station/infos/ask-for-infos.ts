import { and, eq, lte, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { infoAsks, infoReaders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken, newToken } from '../../token.ts'
import { columnsOf, type InfoChoices } from './info-choices.ts'

/** Days that the link lives by which an address confirms itself, by the city's clock. */
const linkDays = 2
/** How many of them may live for one address: nobody fills another's mailbox by asking. */
const mostLinks = 3
const stillGood = sql`${infoAsks.askedAt} > city_now() - make_interval(days => ${linkDays})`

/**
 * Has a link mailed to an address by which it confirms what it wants: nobody subscribes another, nor changes what another
 * chose. Each link confirms what its own mail was asked with, and stays good while others come; an address that was sent a
 * few is sent nothing, and the asker is not told so.
 */
export async function askForInfos(
  act: Act,
  { email, locale, ...choices }: InfoChoices & { email: string; locale: Locale },
): Promise<void> {
  const columns = await columnsOf(act, choices, locale)
  await act.tx.execute(sql`select pg_advisory_xact_lock(hashtext('info-asks'), hashtext(lower(${email})))`)
  if ((await act.tx.$count(infoAsks, and(eq(infoAsks.email, email), stillGood))) >= mostLinks) return
  const [ask] = await act.tx
    .insert(infoAsks)
    .values({ email, ...columns, askedAt: act.at })
    .returning({ id: infoAsks.id })
  await enqueue(act.tx, 'ask-info-reader', { askId: ask!.id }) // an insert returns its row
}

/** A new token for what an address asked, for the job that mails it: only its hash stays. Null once there is nothing to confirm. */
export async function newAskToken(
  { tx }: Pick<Act, 'tx'>,
  askId: string,
  token = newToken(),
): Promise<{ email: string; locale: Locale; token: string } | null> {
  const [row] = await tx
    .update(infoAsks)
    .set({ tokenHash: hashOfToken(token) })
    .where(and(eq(infoAsks.id, askId), stillGood))
    .returning({ email: infoAsks.email, locale: infoAsks.locale })
  return row ? { ...row, token } : null
}

const waiting = (token: string) => and(eq(infoAsks.tokenHash, hashOfToken(token)), stillGood)

/** Whether the link of this token still confirms an address. */
export const confirmableInfos = async (db: Db, token: string): Promise<boolean> =>
  (await db.$count(infoAsks, waiting(token))) > 0

/**
 * Confirms the address that the link was mailed to, once: from now on it gets what it chose then. The links that it asked
 * for before end with it. Refused (`link-expired`).
 */
export async function confirmInfos({ tx, at }: Act, { token }: { token: string }): Promise<void> {
  const [ask] = await tx.delete(infoAsks).where(waiting(token)).returning()
  if (!ask) throw new Refusal('link-expired', 410)
  const { email, askedAt, locale, audiences, categories, places, cadence } = ask
  await tx.delete(infoAsks).where(and(eq(infoAsks.email, email), lte(infoAsks.askedAt, askedAt)))
  const chosen = { locale, audiences, categories, places, cadence }
  await tx
    .insert(infoReaders)
    .values({ email, ...chosen, since: at })
    .onConflictDoUpdate({ target: infoReaders.email, set: chosen })
}

/** Forgets what addresses asked that never confirmed themselves. */
export async function forgetInfoAsks(db: Db): Promise<void> {
  await db.delete(infoAsks).where(sql`not ${stillGood}`)
}
