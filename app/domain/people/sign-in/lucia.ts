import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import type { Db } from '#db/client.ts'
import { people, type SessionRow, sessions } from '#db/schema/index.ts'
import { hashOfToken } from '../../token.ts'
import { type Viewer, viewersBySession } from './viewer.ts'

/** What a session is opened with, and read with; `stale` is said when it is read. */
type Attributes = Omit<SessionRow, 'id' | 'userId' | 'expiresAt'> & { stale?: boolean }

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Attributes, Viewer>
    DatabaseSessionAttributes: Attributes
    DatabaseUserAttributes: Viewer
  }
}

const kept = new WeakMap<Db, Lucia<Attributes, Viewer>>()

/**
 * Lucia keeps the sessions' lives. It has ended, and stays: all that its types do not know of ours is said here, and
 * nowhere else. One for a pool, which every request asks, and one for each transaction.
 */
export function luciaOn(db: Db): Lucia<Attributes, Viewer> {
  const known = kept.get(db) ?? newLucia(db)
  kept.set(db, known)
  return known
}

const newLucia = (db: Db) =>
  new Lucia<Attributes, Viewer>(hashingAdapter(db), {
    sessionExpiresIn: new TimeSpan(60, 'd'),
    getUserAttributes: (viewer) => viewer,
    getSessionAttributes: (session) => session,
  })

/**
 * Lucia asks its adapter by the cookie's own value; this one hashes it on the way in, and reads the whole viewer
 * (person, roles, organisations) in the same query.
 */
function hashingAdapter(db: Db): Adapter {
  // Its types are those of an older drizzle.
  const plain = new DrizzlePostgreSQLAdapter(db as never, sessions as never, people as never)
  return {
    getSessionAndUser: async (token) => {
      const found = await viewersBySession(db, hashOfToken(token))
      if (!found) return [null, null]
      const { session, viewer } = found
      return [
        { id: token, userId: viewer.id, expiresAt: session.expiresAt, attributes: session },
        { id: viewer.id, attributes: viewer },
      ]
    },
    getUserSessions: (userId) => plain.getUserSessions(userId),
    setSession: (session) => plain.setSession({ ...session, id: hashOfToken(session.id) }),
    updateSessionExpiration: (token, expiresAt) =>
      plain.updateSessionExpiration(hashOfToken(token), expiresAt),
    deleteSession: (token) => plain.deleteSession(hashOfToken(token)),
    deleteUserSessions: (userId) => plain.deleteUserSessions(userId),
    deleteExpiredSessions: () => plain.deleteExpiredSessions(),
  }
}
