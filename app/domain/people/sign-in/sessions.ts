import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle'
import { and, eq, ne, sql } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import type { Db } from '#db/client.ts'
import { people, sessions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken } from '../../token.ts'
import { freezeOf } from '../locks/frozen.ts'
import { record } from '../news.ts'
import { type ReadSession, type Viewer, viewersBySession } from './viewer.ts'

/**
 * Lucia asks its adapter by the cookie's own value; this one hashes it on the way in, and reads the whole viewer
 * (person, roles, organisations) in the same query. Lucia has ended: it stays behind this module.
 */
function hashingAdapter(db: Db): Adapter {
  const plain = new DrizzlePostgreSQLAdapter(db as never, sessions as never, people as never)
  return {
    getSessionAndUser: async (token) => {
      const found = await viewersBySession(db, hashOfToken(token))
      if (!found) return [null, null]
      const { session, viewer } = found
      return [
        { id: token, userId: viewer.id, expiresAt: session.expiresAt, attributes: session as never },
        { id: viewer.id, attributes: viewer as never },
      ]
    },
    getUserSessions: (userId) => plain.getUserSessions(userId),
    setSession: (session: DatabaseSession) => plain.setSession({ ...session, id: hashOfToken(session.id) }),
    updateSessionExpiration: (token, expiresAt) =>
      plain.updateSessionExpiration(hashOfToken(token), expiresAt),
    deleteSession: (token) => plain.deleteSession(hashOfToken(token)),
    deleteUserSessions: (userId) => plain.deleteUserSessions(userId),
    deleteExpiredSessions: () => plain.deleteExpiredSessions(),
  }
}

const kept = new WeakMap<Db, ReturnType<typeof newLucia>>()

/** One lucia for a pool, which every request asks, and one for each transaction. */
function luciaOn(db: Db) {
  const known = kept.get(db) ?? newLucia(db)
  kept.set(db, known)
  return known
}

const newLucia = (db: Db) =>
  new Lucia(hashingAdapter(db), {
    sessionExpiresIn: new TimeSpan(60, 'd'),
    getUserAttributes: (viewer) => viewer as unknown as Viewer,
    getSessionAttributes: (session) => session as unknown as ReadSession,
  })

/** Who stands behind a session cookie, or nobody. `fresh` says that its life was extended and the cookie is due anew. */
export async function sessionOf(
  db: Db,
  token: string,
): Promise<{ viewer: Viewer; sessionId: string; fresh: boolean } | null> {
  if (!/^[a-z0-9]{20,64}$/.test(token)) return null
  const { session, user } = await luciaOn(db).validateSession(token)
  if (!session) return null
  const sessionId = hashOfToken(token)
  if ((session as unknown as ReadSession).stale)
    await db.update(sessions).set({ seenAt: sql`city_now()` }).where(eq(sessions.id, sessionId))
  return { viewer: user as unknown as Viewer, sessionId, fresh: session.fresh }
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
  const session = await luciaOn(act.tx).createSession(personId, attributes as never)
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
