import { eq } from 'drizzle-orm'
import { type CounterConsent, counterConsents } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { Refusal } from '../refusal.ts'

/** One yes, locked until the act ends. Refused (`not-found`) when there is none. */
export async function lockConsent({ tx }: Act, id: string): Promise<CounterConsent> {
  const [row] = await tx.select().from(counterConsents).where(eq(counterConsents.id, id)).for('update')
  if (!row) throw new Refusal('not-found', 404)
  return row
}

/** How an event names a yes: in the story of the subject that it concerns. */
export const asEvent = ({ id, subjectId }: Pick<CounterConsent, 'id' | 'subjectId'>) => ({
  kind: 'counter-consent',
  id,
  topicId: subjectId,
})

/** Refuses a yes that can no longer be given. */
export function refuseUnlessWaiting({ givenAt, expiresAt }: CounterConsent, at: Date): void {
  if (givenAt) throw new Refusal('already-done')
  if (expiresAt <= at) throw new Refusal('counter-expired', 410)
}
