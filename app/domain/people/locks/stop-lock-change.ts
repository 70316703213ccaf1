import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import { lockChanges, people, recoveryCodes, secondFactors, sessions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken } from '../../token.ts'
import { record } from '../news.ts'
import { endAnswerLinks } from '../offices/end-answer-links.ts'
import { inOffice } from '../offices/in-office.ts'
import { isYoung, stoppable } from './locks-changed.ts'

/**
 * Stops the change of a lock by the link of the mail that told of it, and every later change with it: all sessions
 * close, her answer links end, and what may be a thief's goes, which is a young password, and a young factor of whoever holds no role. A
 * change of address that no old factor proved is taken back; with or without one, the account is frozen for seven
 * days (`freezeOf`): a code mailed to its address opens it no more by itself. Refused: `link-expired` (410).
 */
export async function stopLockChange(act: Act, { token }: { token: string }): Promise<{ frozen: boolean }> {
  const [change] = await act.tx
    .select()
    .from(lockChanges)
    .where(and(eq(lockChanges.tokenHash, hashOfToken(token)), stoppable(act.at)))
    .for('update')
  if (!change) throw new Refusal('link-expired', 410)
  const { personId, at } = change
  await act.tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')

  await dropYoungLocks(act, personId, at)
  const stopped = await act.tx
    .select()
    .from(lockChanges)
    .where(and(eq(lockChanges.personId, personId), gte(lockChanges.at, at), isNull(lockChanges.stoppedAt)))
    .orderBy(asc(lockChanges.at), asc(lockChanges.id))
  await act.tx
    .update(lockChanges)
    .set({ stoppedAt: act.at })
    .where(and(eq(lockChanges.personId, personId), gte(lockChanges.at, at), isNull(lockChanges.stoppedAt)))
  const unproved = stopped.find(({ what, proved }) => what === 'address-changed' && !proved)
  // An old address cannot have proved itself with the factor here: whoever is in office does it anew.
  if (unproved)
    await act.tx
      .update(people)
      .set({ email: unproved.told, addressProvedAt: (await inOffice(act.tx, personId)) ? null : act.at })
      .where(eq(people.id, personId))
  await act.tx.delete(sessions).where(eq(sessions.userId, personId))
  await endAnswerLinks(act, personId)

  const frozen = stopped.filter(({ what }) => what === 'address-changed')
  for (const { id } of frozen)
    await enqueue(act.tx, 'tell-of-lock', { personId, what: 'frozen', changeId: id })
  await record(act, 'lock-change-stopped', { kind: 'person', id: personId }, { what: change.what })
  return { frozen: frozen.length > 0 }
}

// An office's factor stays: a mailbox alone must not take it away, and the administrators were told when it was set.
async function dropYoungLocks(act: Act, personId: string, before: Date) {
  if (await isYoung(act, personId, 'password-changed', before))
    await act.tx.update(people).set({ passwordHash: null }).where(eq(people.id, personId))
  if (await inOffice(act.tx, personId)) return
  if (!(await isYoung(act, personId, 'factor-set', before))) return
  await act.tx.delete(secondFactors).where(eq(secondFactors.personId, personId))
  await act.tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
}
