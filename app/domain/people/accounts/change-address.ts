import { and, eq, isNull } from 'drizzle-orm'
import { people } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, refuseUnlessRecent, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { hasOldFactor, noteLockChange } from '../locks/locks-changed.ts'
import { record } from '../news.ts'
import { endAnswerLinks } from '../offices/end-answer-links.ts'
import { inOffice } from '../offices/in-office.ts'
import { refuseKeptAddress } from './kept-address.ts'

/**
 * Gives the account an address, which a code has just proved to be hers (`address-in-use` if it has an account,
 * `address-kept` if another's change may still go back to it). Asks for a recent sign-in; the former address is told,
 * with a link that stops the change. Her own address, given again, is proved anew. In office, only a factor that is a
 * week old proves one.
 */
export async function changeAddress(act: Act, { email }: { email: string }): Promise<void> {
  allow(act.actor, 'address.change')
  refuseUnlessRecent(act)
  const id = whoActs(act.actor)
  const [own] = await act.tx
    .select({ email: people.email })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
    .for('update')
  if (!own) throw new Refusal('not-found', 404)
  // The roles in force say that her session has the factor; one set a moment ago may be a thief's, and proves nothing.
  const proved = act.actor.roles.length > 0 && (await hasOldFactor(act, id))
  if (own.email?.toLowerCase() !== email.toLowerCase()) {
    await refuseKeptAddress(act, email, id)
    await noteLockChange(act, id, { what: 'address-changed', became: email, proved })
    await endAnswerLinks(act, id)
  }
  const addressProvedAt = proved || !(await inOffice(act.tx, id)) ? act.at : null
  await act.tx.update(people).set({ email, addressProvedAt }).where(eq(people.id, id))
  await record(act, 'profile-changed', { kind: 'person', id }, { address: true })
}
