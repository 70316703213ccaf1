import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { type Locked, lockPledge } from '../ground/lock-pledge.ts'

/** Her own promise, locked, and its campaign, held against its end. Refused (`not-found`) for another's. */
export async function ownPledge(act: Act, id: string): Promise<Locked> {
  const locked = await lockPledge(act, id)
  if (locked.pledge.personId !== whoActs(act.actor)) throw new Refusal('not-found', 404)
  return locked
}
