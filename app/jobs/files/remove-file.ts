import { fileRemoved, fileToRemove, strayProofs } from '#app/domain/people/index.ts'
import type { Job, Tools } from '../tools.ts'

/** Removes the bytes of a proof that is due to go, then the row that led to them; harmless when run again. */
export const removeFile: Job<'remove-file'> = (tools, { fileId }) => remove(tools, fileId)

/** What no job of its own has removed: uploads that broke off, and removals that failed for good. */
export const removeStrayProofs: Job<'remove-stray-proofs'> = async (tools) => {
  for (const fileId of await strayProofs(tools.db)) await remove(tools, fileId)
}

async function remove({ db, files }: Tools, fileId: string): Promise<void> {
  const file = await fileToRemove(db, fileId)
  if (!file) return
  await files.remove(file)
  await fileRemoved(db, fileId)
}
