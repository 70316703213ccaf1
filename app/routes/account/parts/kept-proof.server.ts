import type { z } from 'zod'
import { act, person } from '#app/domain/act.ts'
import { type ClaimInput, makeClaim, noteProof } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Instance } from '#app/web/context.ts'
import { asFileRefusal } from '#app/web/forms/file-refusal.ts'
import { rehearse } from '#app/web/forms/rehearse.ts'

/**
 * The proof that came with a form, noted and then kept, encrypted; or why it is not. The claim is rehearsed first: no
 * proof is read of one that would be refused. It runs before the claim's own transaction, which waits for no store;
 * what no claim takes up is removed within the hour.
 */
export async function keptProof(
  { files, db }: Pick<Instance, 'files' | 'db'>,
  { file, claim, personId }: { file: File | null; claim: z.output<typeof ClaimInput>; personId: string },
): Promise<{ id: string } | Refusal> {
  if (!file) return new Refusal('proof-missing', 422, 'proof')
  const noted = { id: '' }
  try {
    const content = new Uint8Array(await file.arrayBuffer())
    const upload = { purpose: 'proof', name: file.name, content } as const
    const foreseen = await files.look(upload)
    await rehearse(db, person(personId), async (act) => {
      const { id } = await noteProof(act, foreseen)
      await makeClaim(act, { ...claim, proofFileId: id })
    })
    await files.keep(upload, async (kept) => {
      noted.id = (await act(db, person(personId), (act) => noteProof(act, kept))).id
    })
    return noted
  } catch (error) {
    const refusal = asFileRefusal(error, 'proof')
    if (!(refusal instanceof Refusal)) throw refusal
    return refusal
  }
}
