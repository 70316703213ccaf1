import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, openFiles, type Purpose } from '#app/services/files.ts'
import { openLog } from '#app/services/log.ts'
import { files as rows } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { openS3 } from '#tests/fixtures/s3.ts'
import { aFolder } from '#tests/folder.ts'
import { removeStrayFiles } from './remove-stray-files.ts'

const SECRET_KEYS = ['k'.repeat(32)]
const log = openLog({ name: 'test', level: 'silent' })
const twoDaysAgo = new Date(Date.now() - 2 * 24 * 3_600_000)
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF')

/** The two places where files lie, each with a way to make what lies there old. */
const stores = {
  folder: async () => {
    const DATA_DIR = aFolder()
    const pathOf = (key: string) =>
      join(DATA_DIR, 'files', ...key.replace(/^(\w+)\/(..)/, '$1/$2/$2').split('/'))
    return {
      files: openFiles({ DATA_DIR, SECRET_KEYS, S3_REGION: 'auto' }),
      age: (key: string) => utimesSync(pathOf(key), twoDaysAgo, twoDaysAgo),
      pathOf,
      close: async () => {},
    }
  },
  bucket: async () => {
    const { settings, objects, close } = await openS3()
    return {
      files: openFiles({ DATA_DIR: '/nowhere', SECRET_KEYS, ...settings }),
      age: (key: string) => objects.set(key, { ...objects.get(key)!, at: twoDaysAgo }), // it was just kept
      close,
    }
  },
}

describe.each(['folder', 'bucket'] as const)('the sweep of a %s', (kind) => {
  test('removes what has had no row for a day, of every purpose, and nothing else', async ({ db }) => {
    const { files, age, close } = await stores[kind]()
    const strays: string[] = []
    const stay: string[] = []
    for (const purpose of ['document', 'proof'] as const) {
      const known = await keep(files, purpose)
      await db.insert(rows).values(known)
      const lost = await keep(files, purpose)
      for (const { key } of [known, lost]) age(key)
      stay.push(known.key, (await keep(files, purpose)).key) // the second is being uploaded
      strays.push(lost.key)
    }
    expect(await lying(files)).toEqual([...strays, ...stay].sort())
    await removeStrayFiles({ db, files, log })
    expect(await lying(files)).toEqual(stay.sort())
    await close()
  })

  test('removes nothing when most of it belongs to another database', async ({ db }) => {
    const { files, age, close } = await stores[kind]()
    for (let n = 0; n < 51; n++) age((await keep(files, 'document')).key)
    await expect(removeStrayFiles({ db, files, log })).rejects.toThrow('51 of 51 files have no row')
    expect(await lying(files)).toHaveLength(51)
    await close()
  })
})

describe('the sweep of a folder', () => {
  test('removes half a file, and finds none where none was ever kept', async ({ db }) => {
    const { files, age, pathOf } = await stores.folder()
    await removeStrayFiles({ db, files, log })
    const { key } = await keep(files, 'document')
    const half = `${pathOf(key)}.part`
    writeFileSync(half, 'hal')
    utimesSync(half, twoDaysAgo, twoDaysAgo)
    age(key)
    await removeStrayFiles({ db, files, log })
    expect([existsSync(half), readdirSync(join(half, '..'))]).toEqual([false, []])
  })
})

const keep = (files: Files, purpose: Purpose) => files.keep({ purpose, name: 'a.pdf', content: pdf })

async function lying(files: Files): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of files.lying()) keys.push(key)
  return keys.sort()
}
