import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { z } from 'zod'
import { Trouble } from '../trouble.ts'

/**
 * What a backup holds: a folder with one file a table (COPY's text), the files as they lie in the store, and a manifest
 * that is written last. Where there is no manifest there is no backup.
 */
export const Manifest = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  mode: z.enum(['demonstration', 'production']),
  /** By which the newest migration is known: the schema that the tables have. */
  schema: z.number(),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), bytes: z.number(), sha256: z.string() }),
  ),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), called: z.boolean() })),
  jobs: z.array(
    z.object({
      task: z.string(),
      payload: z.unknown(),
      queue: z.string().nullable(),
      runAt: z.string(),
      key: z.string().nullable(),
    }),
  ),
  files: z.array(z.object({ key: z.string(), bytes: z.number(), sha256: z.string() })),
  /** Keys that the database knew and the store did not hold. */
  lost: z.array(z.string()),
})
export type Manifest = z.output<typeof Manifest>

export const manifestIn = (folder: string) => join(folder, 'manifest.json')
export const tableIn = (folder: string, name: string) => join(folder, 'tables', `${name}.copy`)
export const fileIn = (folder: string, key: string) => join(folder, 'files', ...key.split('/'))

/** @throws Trouble when there is no whole backup in this folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  if (!existsSync(manifestIn(folder)))
    throw new Trouble(`il n’y a pas de sauvegarde entière dans ${folder} : manifest.json y manque.`)
  const { data } = Manifest.safeParse(JSON.parse(await readFile(manifestIn(folder), 'utf8')))
  if (data) return data
  throw new Trouble(`la sauvegarde de ${folder} n’est pas d’un format que ce programme comprend.`)
}

/** Lets bytes pass and knows at the end how many they were and their hash. */
export function measure() {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, found: () => ({ bytes, sha256: hash.digest('hex') }) }
}

export const sha256Of = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
