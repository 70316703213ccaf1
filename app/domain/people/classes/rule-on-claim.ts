import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { residencyClaims, residencyRulings } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { forgetProof } from './forget-proof.ts'
import { lastDayOf } from './verification-term.ts'

export const ClaimRuling = z
  .object({
    claimId: z.uuid(),
    granted: z.stringbool().or(z.boolean()),
    reason: written().max(500).default(''),
  })
  .refine(({ granted, reason }) => granted || reason !== '', {
    path: ['reason'],
    params: { refusal: 'reason-needed' },
  })

refuseOn('residency_rulings_pkey', () => new Refusal('claim-ruled'))

/**
 * An agent's word on a claim: granted until the term of its class, or refused with a reason that its author reads.
 * The proof goes in the same transaction, before the ruling. Nobody rules on her own claim (`own-claim`); a claim is
 * ruled upon once (`claim-ruled`), and not once it is withdrawn (`claim-withdrawn`).
 */
export async function ruleOnClaim(
  act: Act,
  input: z.input<typeof ClaimRuling>,
): Promise<{ expiresOn: string | null }> {
  allow(act.actor, 'claim.rule')
  const { claimId, granted, reason } = ClaimRuling.parse(input)
  const [claim] = await act.tx
    .select()
    .from(residencyClaims)
    .where(eq(residencyClaims.id, claimId))
    .for('update')
  if (!claim) throw new Refusal('not-found', 404)
  if (claim.personId === act.actor.id) throw new Refusal('own-claim', 403)
  if (claim.withdrawnAt) throw new Refusal('claim-withdrawn')
  await forgetProof(act, claim)
  const expiresOn = granted ? lastDayOf(claim.class, civilDay(act.at)) : null
  await act.tx.insert(residencyRulings).values({
    claimId,
    granted,
    reason: granted ? '' : reason,
    by: whoActs(act.actor),
    at: act.at,
    expiresOn,
  })
  const verb = granted ? 'claim-granted' : 'claim-refused'
  await record(act, verb, { kind: 'claim', id: claimId }, { personId: claim.personId, class: claim.class })
  return { expiresOn }
}
