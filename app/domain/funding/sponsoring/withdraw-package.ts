import { eq } from 'drizzle-orm'
import { sponsorPackages } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { lockedPackage } from './find.ts'

/**
 * Takes a package off the offer: nobody can take it any more. Who took it keeps it, and may still finish a payment that
 * was started. Refused: `already-done`.
 */
export async function withdrawPackage(act: Act, { slug }: { slug: string }): Promise<void> {
  allow(act.actor, 'package.offer')
  const { id, projectId, withdrawnAt } = await lockedPackage(act, slug)
  if (withdrawnAt) throw new Refusal('already-done')
  await act.tx.update(sponsorPackages).set({ withdrawnAt: act.at }).where(eq(sponsorPackages.id, id))
  await record(act, 'package-withdrawn', { kind: 'package', id, topicId: projectId })
}
