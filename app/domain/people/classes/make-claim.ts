import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { isProved, personClasses } from '#app/lib/kinds.ts'
import { files, people, residencyClaims } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'

export const claimableClasses = personClasses.filter(isProved)

export const ClaimInput = z.object({
  class: z.enum(claimableClasses),
  note: written().max(500).default(''),
})

refuseOn('one_claim_waits', () => new Refusal('claim-waits'))

/**
 * Asks the mairie to confirm one's class by a proof (`noteProof`), which is deleted when an agent rules; it declares
 * the class as well. One claim of a person waits at a time (`claim-waits`): two tabs make one.
 */
export async function makeClaim(
  act: Act,
  { class: claimed, note = '', proofFileId }: z.input<typeof ClaimInput> & { proofFileId: string },
): Promise<{ id: string }> {
  allow(act.actor, 'claim.make')
  const personId = whoActs(act.actor)
  const [own] = await act.tx
    .select({ id: files.id })
    .from(files)
    .where(
      and(
        eq(files.id, proofFileId),
        eq(files.purpose, 'proof'),
        eq(files.uploadedBy, personId),
        isNull(files.deletedAt),
      ),
    )
    .for('update')
  if (!own) throw new Refusal('proof-missing', 422, 'proof')
  const [claim] = await act.tx
    .insert(residencyClaims)
    .values({ personId, class: claimed, method: 'proof', proofFileId, note, at: act.at })
    .returning({ id: residencyClaims.id })
  const { id } = claim! // an insert returns its row
  await act.tx.update(people).set({ class: claimed }).where(eq(people.id, personId))
  await record(act, 'claim-made', { kind: 'claim', id }, { class: claimed, method: 'proof' })
  return { id }
}
