import { and, eq, gt } from 'drizzle-orm'
import { answerLinks } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

/**
 * Ends the signed links by which an official answers without signing in: they lie in a mailbox that is no longer hers,
 * or may never have been, or she answers no more. A used one too, which an undoing would bring back.
 */
export async function endAnswerLinks({ tx, at }: Act, officialId: string): Promise<void> {
  await tx
    .update(answerLinks)
    .set({ expiresAt: at })
    .where(and(eq(answerLinks.officialId, officialId), gt(answerLinks.expiresAt, at)))
}
