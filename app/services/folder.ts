import { createReadStream } from 'node:fs'
import { access, constants, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FolderOrBucket, Lying } from './bucket.ts'
import { isKey, segments } from './file-key.ts'

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
    read: (key) => orNull(readFile(pathOf(key))),
    stream: async (key) => {
      const there = await orNull(stat(pathOf(key)))
      return there && bitsOf(pathOf(key))
    },
    remove: async (key) => {
      await rm(`${pathOf(key)}.part`, { force: true })
      await rm(pathOf(key), { force: true })
    },
    list: () => lyingIn(join(dataDir, 'files')),
    ready: () => writable(join(dataDir, 'files')),
  }
}

/** The file is opened at the first bit that is asked for, and closed after the last or when nobody wants more. */
function bitsOf(path: string): ReadableStream<Uint8Array> {
  let bits: AsyncIterator<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        bits ??= createReadStream(path)[Symbol.asyncIterator]()
        const { done, value } = await bits.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await bits?.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The folder, or what it would be made in. A disk that was found broken is mounted again for reading alone. */
async function writable(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || folder === dirname(folder)) throw error
    await writable(dirname(folder))
  }
}

/** Null for what is not there. */
async function orNull<Found>(looking: Promise<Found>): Promise<Found | null> {
  try {
    return await looking
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Every file under the folder, `purpose/12/12…`; half a file, whose process died, counts under the key that it was to have. */
async function* lyingIn(folder: string): AsyncIterable<Lying> {
  for (const purpose of await namesIn(folder))
    for (const start of await namesIn(join(folder, purpose)))
      for (const name of await namesIn(join(folder, purpose, start))) {
        const key = `${purpose}/${name.replace(/\.part$/, '')}`
        if (!isKey(key)) continue
        const { mtime } = await stat(join(folder, purpose, start, name))
        yield { key, at: mtime }
      }
}

// Folder by folder: where Node walks folders by itself, `opendir` leaves some out.
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // No file was ever kept, or something else lies there.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}
