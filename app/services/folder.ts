import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FolderOrBucket } from './bucket.ts'

/** Files under `DATA_DIR/files`. A file appears whole or not at all, and is on the disk before its row is. */
export function openFolder(dataDir: string): FolderOrBucket {
  const pathOf = (key: string) => join(dataDir, 'files', ...segments(key))
  return {
    write: async (key, content) => {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      const file = await open(`${path}.part`, 'wx', 0o600)
      try {
        await file.writeFile(content)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.part`, path)
    },
    read: async (key) => {
      try {
        return await readFile(pathOf(key))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

/** Keys are ours (`proof/UUID`); whatever else is asked for is no path. */
function segments(key: string) {
  const [purpose, name] = /^([a-z]+)\/([0-9a-f-]{36})$/.exec(key)?.slice(1) ?? []
  if (!purpose || !name) throw new Error('Not the key of a file')
  return [purpose, name.slice(0, 2), name]
}
