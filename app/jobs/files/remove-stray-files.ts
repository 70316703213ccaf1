import { unknownFiles } from '#app/domain/commune/index.ts'
import type { Tools } from '../tools.ts'

const day = 24 * 3_600_000
/** More than these at once is no broken upload. */
const credible = 50

/**
 * Removes what has lain in the store for a day without a row: a process died after it had written the bytes of an
 * upload, and before its deed was done. By the real clock: bytes are written by machines. Removes nothing, and fails
 * where it is seen, when so many are unknown that the store must be another database's, or this one an older copy.
 */
export async function removeStrayFiles({
  db,
  files,
  log,
}: Pick<Tools, 'db' | 'files' | 'log'>): Promise<void> {
  const written = Date.now() - day
  const strays: string[] = []
  let old: string[] = []
  let seen = 0
  const judge = async () => {
    strays.push(...(await unknownFiles(db, old)))
    seen += old.length
    old = []
  }
  for await (const { key, at } of files.lying()) {
    if (at.getTime() > written) continue
    old.push(key)
    if (old.length === 500) await judge()
  }
  await judge()
  if (strays.length > credible && strays.length > seen / 2)
    throw new Error(`${strays.length} of ${seen} files have no row: is this their database?`)
  for (const key of strays) await files.remove({ key })
  if (strays.length > 0) log.info({ files: strays.length }, 'stray files removed')
}
