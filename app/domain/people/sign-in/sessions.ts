import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { people, sessions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken } from '../../token.ts'
import { freezeOf } from '../locks/frozen.ts'
import { record } from '../news.ts'
import { luciaOn } from './lucia.ts'
import type { Viewer } from './viewer.ts'

/** Who stands behind a session cookie, or nobody. `fresh` says that its life was extended and the cookie is due anew. */
export async function sessionOf(
  db: Db,
  token: string,
): Promise<{ viewer: Viewer; sessionId: string; fresh: boolean } | null> {
  if (!/^[a-z0-9]{20,64}$/.test(token)) return null
  const { session, user } = await luciaOn(db).validateSession(token)
  if (!session) return null
  const sessionId = hashOfToken(token)
  if (session.stale)
    await db.update(sessions).set({ seenAt: sql`city_now()` }).where(eq(sessions.id, sessionId))
  return { viewer: user, sessionId, fresh: session.fresh }
}

/** Under which id the session behind a cookie is kept. */
export const idOfSession = hashOfToken

/**
 * Opens a session and returns the token for the cookie, the only time that it is seen. `device` is what she will know
 * it by. Refused to a frozen account (`account-frozen`), which `resumeByProof` opens.
 */
export async function openSession(
  act: Act,
  personId: string,
  {
    device,
    demonstration = false,
    secondFactor = false,
  }: { device: string; demonstration?: boolean; secondFactor?: boolean },
): Promise<string> {
  // A link that stops a change closes her sessions: one that is opened meanwhile waits, and finds the account frozen.
  await act.tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
  if (!demonstration && (await freezeOf(act.tx, personId))) throw new Refusal('account-frozen', 403)
  const attributes = {
    device: device.slice(0, 80),
    demonstration,
    openedAt: act.at,
    seenAt: act.at,
    secondFactorAt: secondFactor ? act.at : null,
  }
  const session = await luciaOn(act.tx).createSession(personId, attributes)
  await act.tx.update(people).set({ lastVisitAt: act.at }).where(eq(people.id, personId))
  await record(
    { ...act, actor: { ...act.actor, id: personId } },
    'signed-in',
    { kind: 'person', id: personId },
    { demonstration },
  )
  return session.id
}

export async function closeSession(act: Act, token: string): Promise<void> {
  await luciaOn(act.tx).invalidateSession(token)
  if (act.actor.id) await record(act, 'signed-out', { kind: 'person', id: act.actor.id })
}

/** Closes one of the actor's own sessions, by the id shown in her list of devices. */
export async function closeDevice(act: Act, sessionId: string): Promise<void> {
  await act.tx
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, act.actor.id ?? sql`null`)))
}

export async function closeOtherDevices(act: Act, keep: string): Promise<void> {
  await act.tx
    .delete(sessions)
    .where(and(ne(sessions.id, keep), eq(sessions.userId, act.actor.id ?? sql`null`)))
}
