import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { lockChanges, people, secondFactors } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { hashOfToken, newToken } from '../../token.ts'

/** Days that the link of a change lives, that a stopped change of address freezes, and that a lock is young. */
export const lockDays = 7

export const lockDaysBefore = (at: Date) => new Date(at.getTime() - lockDays * 86_400_000)

type Changed =
  | { what: 'factor-set' | 'factor-removed' | 'password-changed' }
  | { what: 'address-changed'; became: string; proved: boolean }

/**
 * Notes that a lock of an account was changed, and has the address that it had until now told, with the link that
 * stops the change. An account without an address has nobody to tell.
 */
export async function noteLockChange(act: Act, personId: string, changed: Changed): Promise<void> {
  const [own] = await act.tx.select({ email: people.email }).from(people).where(eq(people.id, personId))
  if (!own?.email) return
  const [row] = await act.tx
    .insert(lockChanges)
    .values({ personId, told: own.email, at: act.at, ...changed })
    .returning({ id: lockChanges.id })
  await enqueue(act.tx, 'tell-of-lock', { personId, what: changed.what, changeId: row!.id }) // an insert returns its row
}

/** The token of the link that stops a change, for the job that mails it; null once it can be stopped no more. */
export async function makeStopToken(
  { tx, at }: Act,
  changeId: string,
  token = newToken(),
): Promise<string | null> {
  const made = await tx
    .update(lockChanges)
    .set({ tokenHash: hashOfToken(token) })
    .where(and(eq(lockChanges.id, changeId), stoppable(at)))
    .returning({ id: lockChanges.id })
  return made.length > 0 ? token : null
}

/** What a link would stop, to say it before it is done; null when it is unknown, used or too old. */
export async function changeToStop(db: Db, token: string) {
  const [row] = await db
    .select({ what: lockChanges.what, at: lockChanges.at, proved: lockChanges.proved })
    .from(lockChanges)
    .where(
      and(
        eq(lockChanges.tokenHash, hashOfToken(token)),
        isNull(lockChanges.stoppedAt),
        sql`${lockChanges.at} > city_now() - make_interval(days => ${lockDays}::int)`,
      ),
    )
  return row ?? null
}

export const stoppable = (at: Date) =>
  and(isNull(lockChanges.stoppedAt), gt(lockChanges.at, lockDaysBefore(at)))

/**
 * Whether a lock is as old as a mail about it may be: whoever broke in a moment ago may have set it, and its owner has
 * had no time to say so.
 */
export async function isYoung(
  { tx }: Pick<Act, 'tx'>,
  personId: string,
  what: 'factor-set' | 'password-changed',
  before: Date,
): Promise<boolean> {
  const set = and(
    eq(lockChanges.personId, personId),
    eq(lockChanges.what, what),
    gt(lockChanges.at, lockDaysBefore(before)),
  )
  return (await tx.$count(lockChanges, set)) > 0
}

/** Whether she has a factor that nobody set a moment ago. */
export async function hasOldFactor(act: Act, personId: string): Promise<boolean> {
  const confirmed = and(eq(secondFactors.personId, personId), sql`${secondFactors.confirmedAt} is not null`)
  if ((await act.tx.$count(secondFactors, confirmed)) === 0) return false
  return !(await isYoung(act, personId, 'factor-set', act.at))
}
