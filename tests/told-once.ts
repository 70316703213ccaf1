import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { inject } from 'vitest'
import { type Files, openFiles } from '#app/services/files.ts'
import { openSecrets, type Secrets } from '#app/services/secrets.ts'
import { connect, type Db } from '#db/client.ts'
import { asSuperuser, copyOf } from './copies.ts'

/** What a world is told with beside its database. */
type Tools = { files: Files; secrets: Secrets }
/** A world, the database in which it was told, of which tests have copies, and the folder of its files. */
export type Told<World> = { world: World; template: string; files: string }

/** What a process is told that is to read the files of a world. */
export const SECRET = 'x'.repeat(40)
export const secrets = openSecrets([SECRET])
const keys = { SECRET_KEYS: [SECRET], S3_REGION: 'auto' }

/** Tells a world once in a run, whichever worker asks first; the others wait for it. */
export async function toldOnce<World>(
  name: string,
  story: (db: Db, tools: Tools) => Promise<World>,
): Promise<Told<World>> {
  const { told, template } = inject('server')
  const files = join(told, name)
  const said = join(told, `${name}.world`)
  const superuser = asSuperuser()
  try {
    await superuser`select pg_advisory_lock(hashtext(${files}))` // until its session ends
    if (!existsSync(said)) {
      const { name: copy, appUrl } = await copyOf(superuser, template, name)
      mkdirSync(files)
      const { db, close } = connect(appUrl, { max: 10, name: 'world' })
      const world = await story(db, { files: openFiles({ DATA_DIR: files, ...keys }), secrets })
      await close()
      writeFileSync(said, serialize({ template: copy, world }))
    }
    return { files, ...(deserialize(readFileSync(said)) as { template: string; world: World }) }
  } finally {
    await superuser.end()
  }
}
