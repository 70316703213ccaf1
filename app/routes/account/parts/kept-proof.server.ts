import { act, person } from '#app/domain/act.ts'
import { noteProof } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { FileRefused } from '#app/services/files.ts'
import type { Instance } from '#app/web/context.ts'

/**
 * The proof that came with a form, noted and then kept, encrypted; or why it is not. It runs before the claim's
 * own transaction, which waits for no store; what no claim takes up is removed within the hour.
 */
export async function keptProof(
  { files, db }: Pick<Instance, 'files' | 'db'>,
  upload: File | null,
  personId: string,
): Promise<{ id: string } | Refusal> {
  if (!upload) return new Refusal('proof-missing', 422, 'proof')
  const noted = { id: '' }
  try {
    const content = new Uint8Array(await upload.arrayBuffer())
    await files.keep({ purpose: 'proof', name: upload.name, content }, async (kept) => {
      noted.id = (await act(db, person(personId), (act) => noteProof(act, kept))).id
    })
    return noted
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return error.code === 'file.too-big'
      ? new Refusal('file-too-large', 413, 'proof')
      : new Refusal('file-not-accepted', 422, 'proof')
  }
}
