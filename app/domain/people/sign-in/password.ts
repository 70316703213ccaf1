import { hash, verify } from '@node-rs/argon2'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { people } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, refuseUnlessRecent, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { noteLockChange } from '../locks/locks-changed.ts'
import { record } from '../news.ts'
import { closeOtherDevices } from './sessions.ts'

/** Long rather than contrived (ANSSI, NIST SP 800-63B): at least ten characters, no other rule. */
export const Password = z.string().min(10).max(200)

/** OWASP's first choice for argon2id: 19 MiB, two passes. About 15 ms here. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Sets, changes or (with null) removes one's password, and ends every session but this one. The current one is asked
 * when there is one (`password-wrong`), a recent sign-in when there is none (`sign-in-again`).
 */
export async function changePassword(
  act: Act,
  { current, password, sessionId }: { current?: string; password: string | null; sessionId: string },
): Promise<void> {
  allow(act.actor, 'password.change')
  const id = whoActs(act.actor)
  const [own] = await act.tx
    .select({ passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
    .for('update')
  if (!own) throw new Refusal('not-found', 404)
  if (!own.passwordHash) refuseUnlessRecent(act)
  else if (!(await verify(own.passwordHash, current ?? '')))
    throw new Refusal('password-wrong', 422, 'current')
  await act.tx
    .update(people)
    .set({ passwordHash: password === null ? null : await hash(password, cost) })
    .where(eq(people.id, id))
  await closeOtherDevices(act, sessionId)
  await noteLockChange(act, id, { what: 'password-changed' })
  await record(act, 'password-changed', { kind: 'person', id }, { removed: password === null })
}

// Compared when the address has no password, so that the time of the answer tells nothing.
let decoy: Promise<string> | undefined

/** Whose address and password these are. Refuses (`sign-in-wrong`) without telling which of the two is wrong. */
export async function personByPassword(
  db: Db,
  { email, password }: { email: string; password: string },
): Promise<{ id: string }> {
  const [found] = await db
    .select({ id: people.id, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(people.email, email), isNull(people.erasedAt)))
  decoy ??= hash('nobody’s password', cost)
  const right = await verify(found?.passwordHash ?? (await decoy), password)
  if (!found?.passwordHash || !right) throw new Refusal('sign-in-wrong', 422, 'password')
  return { id: found.id }
}
