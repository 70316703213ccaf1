import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Act } from '#app/domain/act.ts'
import { hashOfToken, newToken } from '#app/domain/token.ts'
import type { Db } from '#db/client.ts'
import { pendingDeeds } from '#db/schema/index.ts'

/** What someone asked for before she said who she is: the name of a deed in `keptDeeds`, its input, and the page it came from. */
export type PendingDeed = { deed: string; input: Record<string, unknown>; returnTo: string }

const hashedWith = (token: string, email: string) => hashOfToken(`${token} ${email.toLowerCase()}`)
/** Minutes within which the sign-in that a deed began must end for the deed to be done without a question. */
const signInMinutes = 30
/** Minutes within which its first address must be given: a tab left open for longer is anybody's. */
const addressMinutes = 5

/** How forms and addresses name a kept deed. It opens nothing without the cookie that it is made from. */
export const nameOfKept = (token: string | null): string | null => token && hashOfToken(token).slice(0, 16)

/**
 * Binds a deed to the address given in the sign-in that it began, right after it; the first one stays. Says whether it
 * is bound to this one now: if not, whoever signs in is asked whose words these are.
 */
export async function bind(db: Db, token: string, email: string): Promise<boolean> {
  await db
    .update(pendingDeeds)
    .set({ addressHash: hashedWith(token, email) })
    .where(
      and(
        eq(pendingDeeds.tokenHash, hashOfToken(token)),
        isNull(pendingDeeds.addressHash),
        sql`${pendingDeeds.at} > city_now() - make_interval(mins => ${addressMinutes}::int)`,
      ),
    )
  return isBound(db, token, email)
}

/** Whether this sign-in is the one that the deed began: the address that was given first, and not long ago. */
export async function isBound(db: Db, token: string, email: string): Promise<boolean> {
  const bound = and(
    eq(pendingDeeds.tokenHash, hashOfToken(token)),
    eq(pendingDeeds.addressHash, hashedWith(token, email)),
    sql`${pendingDeeds.at} > city_now() - make_interval(mins => ${signInMinutes}::int)`,
  )
  return (await db.$count(pendingDeeds, bound)) > 0
}

/** Throws what waits away, words and all. */
export async function throwAway(db: Db, token: string): Promise<void> {
  await db.delete(pendingDeeds).where(eq(pendingDeeds.tokenHash, hashOfToken(token)))
}

/** Keeps a deed for a day and returns the token for the cookie that finds it again. */
export async function remember(db: Db, { deed, input, returnTo }: PendingDeed): Promise<string> {
  const token = newToken()
  await db.insert(pendingDeeds).values({
    tokenHash: hashOfToken(token),
    deed,
    input,
    returnTo,
    expiresAt: sql`city_now() + interval '1 day'`,
  })
  return token
}

/** The deed that waits behind a token, to show what will be published. */
export async function waiting(db: Db, token: string | null): Promise<PendingDeed | null> {
  if (!token) return null
  const [row] = await db
    .select()
    .from(pendingDeeds)
    .where(
      and(
        eq(pendingDeeds.tokenHash, hashOfToken(token)),
        isNull(pendingDeeds.doneAt),
        sql`${pendingDeeds.expiresAt} > city_now()`,
      ),
    )
  return row ? { deed: row.deed, input: row.input, returnTo: row.returnTo } : null
}

/** Takes the deed, once: two tabs that finish together do it once. */
export async function take(act: Act, token: string): Promise<PendingDeed | null> {
  const [row] = await act.tx
    .update(pendingDeeds)
    .set({ doneAt: act.at, input: {} })
    .from(
      sql`(select id, input from pending_deeds where token_hash = ${hashOfToken(token)} for update) as before`,
    )
    .where(
      and(
        sql`${pendingDeeds.id} = before.id`,
        isNull(pendingDeeds.doneAt),
        sql`${pendingDeeds.expiresAt} > ${act.at.toISOString()}::timestamptz`,
      ),
    )
    .returning({
      deed: pendingDeeds.deed,
      returnTo: pendingDeeds.returnTo,
      input: sql<Record<string, unknown>>`before.input`,
    })
  return row ?? null
}
