import { files, type StoredFile } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'

/** What the file service says of a proof that it is about to write, encrypted. */
export type ProofFile = Pick<
  StoredFile,
  'key' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'width' | 'height'
>

/**
 * Notes a proof before its bytes are written, so that none can lie in the store without a row that leads to it: what
 * no claim has taken up within the hour is removed (docs/decisions/0007-proofs.md).
 */
export async function noteProof(act: Act, file: ProofFile): Promise<{ id: string }> {
  allow(act.actor, 'claim.make')
  const { key, name, mediaType, bytes, sha256, width, height } = file
  const [row] = await act.tx
    .insert(files)
    .values({
      key,
      name,
      mediaType,
      bytes,
      sha256,
      width,
      height,
      purpose: 'proof',
      uploadedBy: whoActs(act.actor),
      at: act.at,
    })
    .returning({ id: files.id })
  return row! // an insert returns its row
}
