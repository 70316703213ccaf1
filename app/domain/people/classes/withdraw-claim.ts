import { and, eq } from 'drizzle-orm'
import { residencyClaims, residencyRulings } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { forgetProof } from './forget-proof.ts'

/** Takes one's own claim back before it is ruled upon; its proof is deleted. Refused afterwards (`claim-ruled`). */
export async function withdrawClaim(act: Act, { claimId }: { claimId: string }): Promise<void> {
  allow(act.actor, 'claim.make')
  const [claim] = await act.tx
    .select()
    .from(residencyClaims)
    .where(and(eq(residencyClaims.id, claimId), eq(residencyClaims.personId, whoActs(act.actor))))
    .for('update')
  if (!claim) throw new Refusal('not-found', 404)
  if (claim.withdrawnAt) throw new Refusal('already-done')
  const [ruling] = await act.tx.select().from(residencyRulings).where(eq(residencyRulings.claimId, claimId))
  if (ruling) throw new Refusal('claim-ruled')
  await forgetProof(act, claim)
  await act.tx.update(residencyClaims).set({ withdrawnAt: act.at }).where(eq(residencyClaims.id, claimId))
  await record(act, 'claim-withdrawn', { kind: 'claim', id: claimId })
}
