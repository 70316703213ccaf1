import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { pushSubscriptions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import type { Erased } from '../../hers.ts'

const ofBytes = (signs: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${signs}}={0,2}$`))

/** A subscription as browsers give it (Push API): its address, a public key of 65 bytes, a secret of 16. */
export const PushInput = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1_000),
  p256dh: ofBytes(87),
  auth: ofBytes(22),
})
export const PushEnd = PushInput.pick({ endpoint: true })

/** Has a browser told of dangers from now on, in the language in which it asked; said again, it changes the language. */
export async function receivePushes(
  act: Act,
  { locale, ...keys }: z.output<typeof PushInput> & { locale: Locale },
): Promise<void> {
  const columns = { ...keys, locale, personId: act.actor.id ?? null }
  await act.tx
    .insert(pushSubscriptions)
    .values({ ...columns, at: act.at })
    .onConflictDoUpdate({ target: pushSubscriptions.endpoint, set: columns })
}

/** Tells a browser no more: its address is authority enough. Stopping what is stopped changes nothing. */
export async function stopPushes({ tx }: Act, { endpoint }: { endpoint: string }): Promise<void> {
  await tx.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, endpoint))
}

/** Forgets a browser of which its push service says that it is gone. */
export async function forgetPush(db: Db, id: string): Promise<void> {
  await db.delete(pushSubscriptions).where(eq(pushSubscriptions.id, id))
}

/** Whoever erases her account is told nothing any more on the devices on which she asked. */
export async function forgetPushesOf({ tx }: Act, { personId }: Erased): Promise<void> {
  await tx.delete(pushSubscriptions).where(eq(pushSubscriptions.personId, personId))
}
