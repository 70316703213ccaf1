import { eq, inArray, or, type SQL } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bulletinMails, infoAsks, infoReaders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import type { Erased } from '../../hers.ts'
import { allow, whoActs } from '../../policy.ts'
import { columnsOf, type InfoChoices } from './info-choices.ts'

/** Has the bulletins that she chooses mailed to the actor, whose address is known to be hers; said again, it changes them. */
export async function receiveInfos(
  act: Act,
  { locale, ...choices }: InfoChoices & { locale: Locale },
): Promise<void> {
  allow(act.actor, 'infos.receive')
  const columns = await columnsOf(act, choices, locale)
  await act.tx
    .insert(infoReaders)
    .values({ personId: whoActs(act.actor), ...columns, since: act.at })
    .onConflictDoUpdate({ target: infoReaders.personId, set: columns })
}

/** What she receives; null where nothing. */
export async function infosReceived(db: Db, personId: string): Promise<InfoChoices | null> {
  const { audiences, categories, places, cadence } = infoReaders
  const [row] = await db
    .select({ audiences, categories, places, cadence })
    .from(infoReaders)
    .where(eq(infoReaders.personId, personId))
  return row ?? null
}

/**
 * Stops the mails to one reader at once, those that wait to be sent included; what was told her counts on, and names nobody.
 * The signed token in a mail is authority enough. Stopping what is stopped changes nothing.
 */
export const stopInfos = (act: Act, readerId: string): Promise<void> =>
  forget(act, eq(infoReaders.id, readerId))

/** The same for whoever is signed in, and has no token. */
export async function stopReceivingInfos(act: Act): Promise<void> {
  allow(act.actor, 'infos.receive')
  await forget(act, eq(infoReaders.personId, whoActs(act.actor)))
}

/** Whoever erases her account receives nothing any more, under her address neither. */
export async function forgetInfoReader(act: Act, { personId, email }: Erased): Promise<void> {
  await forget(
    act,
    or(eq(infoReaders.personId, personId), email ? eq(infoReaders.email, email) : undefined)!, // one is there
  )
  if (email) await act.tx.delete(infoAsks).where(eq(infoAsks.email, email))
}

async function forget({ tx }: Act, who: SQL) {
  const readers = await tx.select({ id: infoReaders.id }).from(infoReaders).where(who).for('update')
  if (readers.length === 0) return
  const ids = readers.map(({ id }) => id)
  await tx
    .update(bulletinMails)
    .set({ readerId: null, addressHash: null })
    .where(inArray(bulletinMails.readerId, ids))
  await tx.delete(infoReaders).where(inArray(infoReaders.id, ids))
}
