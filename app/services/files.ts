import { createHash, randomUUID } from 'node:crypto'
import type { Env } from '#app/env.ts'
import type { Rendition } from '#app/lib/pictures.ts'
import { type FolderOrBucket, type Lying, openBucket } from './bucket.ts'
import type { Wanted } from './drawing-turns.ts'
import { openFolder } from './folder.ts'
import { acceptable, blanked, drawnAs, looked, type Part, type Purpose } from './media.ts'
import { openSecrets } from './secrets.ts'

export { FileRefused } from './file-refused.ts'
export { mostBytes, type Part, type Purpose } from './media.ts'
export type { Wanted }

/** What is known of a file once it is kept: the columns of its row. `name` is shown, never used as a path. */
export type Kept = {
  key: string
  purpose: Purpose
  name: string
  mediaType: string
  bytes: number
  sha256: string
  width: number | null
  height: number | null
}

export type Files = {
  /**
   * What would be kept of an upload, by a look at its first bytes, which costs nothing: so that whatever else is to be
   * judged is judged before a picture is drawn anew. Nothing is written; key and hash are those of no file.
   * @throws FileRefused when it is too big, of a kind not taken for this purpose, or of too many pixels.
   */
  look: (upload: { purpose: Purpose; name: string; content: Uint8Array }) => Promise<Kept>
  /**
   * Keeps an upload: images are turned upright, re-encoded and stripped of where and when they were taken;
   * other kinds stay as they are. What the content is decides, not what the sender says it is.
   * `beforeWriting` is told what will be kept before a byte lies in the store: what must never lie there unknown is
   * noted then, and nothing is written when that fails. `wanted`: a picture waits behind those of the same asker.
   * @throws FileRefused when it is too big, of a kind not taken for this purpose, or broken.
   */
  keep: (
    upload: { purpose: Purpose; name: string; content: Uint8Array },
    beforeWriting?: (kept: Kept) => Promise<void>,
    wanted?: Wanted,
  ) => Promise<Kept>
  /**
   * Draws a kept picture anew with a part of it blank, and keeps that as another one; null when the first is no longer
   * kept. Removing it is the caller's, once nothing leads to it any more.
   */
  blank: (picture: Pick<Kept, 'key' | 'name'>, part: Part) => Promise<Kept | null>
  /** Draws a kept picture in smaller sizes, and keeps each under a key of its own; none of a picture that is no longer kept. */
  draw: (
    picture: Pick<Kept, 'key'>,
    names: readonly Rendition[],
  ) => Promise<{ name: Rendition; key: string; bytes: number }[]>
  /** The content, or null when it is no longer kept. */
  read: (file: Pick<Kept, 'key' | 'purpose'>) => Promise<Buffer | null>
  /**
   * The same, bit by bit and as fast as it is taken, for a file that lies as it is served; nothing is opened before
   * somebody reads. A proof is only ever read whole: it is decrypted and judged before a byte of it leaves.
   */
  stream: (
    file: Pick<Kept, 'key'> & { purpose: 'photo' | 'document' },
  ) => Promise<ReadableStream<Uint8Array> | null>
  /** Removes it for good; a file already gone is no error. */
  remove: (file: Pick<Kept, 'key'>) => Promise<void>
  /** Keeps the private key of a ballot box, encrypted: it has no row among the files, so that no backup takes it. */
  keepBoxKey: (secret: Uint8Array) => Promise<string>
  /** Null when it is gone. @throws when none of the instance's keys encrypted it. */
  readBoxKey: (key: string) => Promise<Uint8Array | null>
  /** All that lies in the store, known or not. */
  lying: () => AsyncIterable<Lying>
  /** @throws when the store does not answer, or takes nothing. */
  ready: () => Promise<void>
}

type Settings = Pick<
  Env,
  | 'DATA_DIR'
  | 'SECRET_KEYS'
  | 'S3_ENDPOINT'
  | 'S3_REGION'
  | 'S3_BUCKET'
  | 'S3_ACCESS_KEY_ID'
  | 'S3_SECRET_ACCESS_KEY'
>

/** Where the bytes lie, as they lie: a proof is encrypted there. */
export const openStore = (settings: Omit<Settings, 'SECRET_KEYS'>): FolderOrBucket =>
  settings.S3_ENDPOINT ? openBucket(settings) : openFolder(settings.DATA_DIR)

/** The instance's files: in a bucket when S3_* is set, else under DATA_DIR. A proof is encrypted where it lies. */
export function openFiles(settings: Settings): Files {
  const store = openStore(settings)
  const secrets = openSecrets(settings.SECRET_KEYS)
  const files: Files = {
    look: async ({ purpose, name, content }) => ({
      key: `${purpose}/${randomUUID()}`,
      purpose,
      name,
      mediaType: await looked(purpose, content),
      bytes: content.length,
      sha256: createHash('sha256').update(randomUUID()).digest('hex'),
      width: null,
      height: null,
    }),
    keep: async ({ purpose, name, content }, beforeWriting, wanted) => {
      const file = await acceptable(purpose, content, wanted)
      const kept: Kept = {
        key: `${purpose}/${randomUUID()}`,
        purpose,
        name: presentable(name, file.extension),
        mediaType: file.mediaType,
        bytes: file.content.length,
        sha256: createHash('sha256').update(file.content).digest('hex'),
        width: file.width ?? null,
        height: file.height ?? null,
      }
      await beforeWriting?.(kept)
      await store.write(kept.key, purpose === 'proof' ? secrets.encrypt('proof', file.content) : file.content)
      return kept
    },
    blank: async ({ key, name }, part) => {
      const content = await store.read(key)
      return content && files.keep({ purpose: 'photo', name, content: await blanked(content, part) })
    },
    draw: async ({ key }, names) => {
      const content = await store.read(key)
      const kept: Awaited<ReturnType<Files['draw']>> = []
      for (const name of content ? names : []) {
        const smaller = await drawnAs(content!, name) // names are there for content alone
        const its = `rendition/${randomUUID()}`
        await store.write(its, smaller)
        kept.push({ name, key: its, bytes: smaller.length })
      }
      return kept
    },
    read: async ({ key, purpose }) => {
      const content = await store.read(key)
      return content && purpose === 'proof' ? secrets.decrypt('proof', content) : content
    },
    stream: ({ key }) => store.stream(key),
    remove: ({ key }) => store.remove(key),
    keepBoxKey: async (secret) => {
      const key = `ballot/${randomUUID()}`
      await store.write(key, secrets.encrypt('ballot', secret))
      return key
    },
    readBoxKey: async (key) => {
      const content = await store.read(key)
      return content && secrets.decrypt('ballot', content)
    },
    lying: () => store.list(),
    ready: () => store.ready(),
  }
  return files
}

/** The sender's name for it, without folders or control characters, with the extension of what it now is. */
function presentable(name: string, extension: string) {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const base = last
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[\p{C}"<>|:*?]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${base.slice(0, 100) || 'document'}.${extension}`
}
