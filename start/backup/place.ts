import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { startEmbedded } from '#db/embedded/index.ts'
import { Trouble } from '../trouble.ts'

const Files = z.object({
  DATA_DIR: z.string().default('.data'),
  S3_ENDPOINT: z.string().optional(),
  S3_REGION: z.string().default('auto'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})

/** Where the instance keeps its files, as its environment says. An empty variable counts as missing. */
export const filesOfInstance = () =>
  Files.parse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')))

/**
 * The database of the instance as its owner: the one that the environment names, else the demonstration's own, started
 * for as long as it is needed.
 * @throws Trouble when there is neither.
 */
export async function withDatabase<Result>(use: (ownerUrl: string) => Promise<Result>): Promise<Result> {
  const { DATABASE_OWNER_URL: given, DATABASE_URL: appUrl } = process.env
  if (given) return use(given)
  const { DATA_DIR: folder } = filesOfInstance()
  if (appUrl || !existsSync(join(folder, 'cluster')))
    throw new Trouble('il manque DATABASE_OWNER_URL, l’adresse de la base avec le compte qui la possède.')
  const server = await startEmbedded(folder)
  try {
    return await use(server.ownerUrl('cordee'))
  } finally {
    if (!server.adopted) await server.stop()
  }
}
