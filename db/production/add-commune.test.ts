import { sql as raw } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { settingsOf } from '#app/domain/commune/index.ts'
import { connect } from '../client.ts'
import { whyNotThisDatabase } from '../instance-mark.ts'
import { migrate } from '../migrate.ts'
import { addCommune, isDatabaseName } from './add-commune.ts'

const adminUrl = inject('server').superuserUrl.replace('DATABASE', 'postgres')
const names = ['sainte_cime', 'val_neuf'].map((name) => `${name}_${process.pid}`)
const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })

afterAll(async () => {
  for (const name of names) {
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.unsafe(`drop role if exists ${name}_app`)
    await admin.unsafe(`drop role if exists ${name}_owner`)
  }
  await admin.end()
})

/** By which code this account is refused there; null when it is let in. */
async function refusedAt(url: string, database: string) {
  const there = new URL(url)
  there.pathname = `/${database}`
  const sql = postgres(there.href, { max: 1, onnotice: () => {} })
  try {
    await sql`select 1`
    return null
  } catch (error) {
    return (error as { code?: string }).code
  } finally {
    await sql.end()
  }
}

describe('communes that share a server', () => {
  test('have each a database that serves it, and that no account of another may enter', async () => {
    const [one, other] = [await addCommune(adminUrl, names[0]!), await addCommune(adminUrl, names[1]!)]
    for (const { ownerUrl, appUrl } of [one, other]) {
      await migrate({ ownerUrl, mode: 'production' })
      const { db, close } = connect(appUrl, { max: 1 })
      expect(await whyNotThisDatabase(db, 'production')).toBeNull()
      expect((await settingsOf(db)).communeName).toBe('Cordée')
      await expect(db.execute(raw`delete from events`)).rejects.toMatchObject({ cause: { code: '42501' } })
      await close()
    }
    for (const url of [one.appUrl, one.ownerUrl]) expect(await refusedAt(url, names[1]!)).toBe('42501')
    for (const url of [other.appUrl, other.ownerUrl]) expect(await refusedAt(url, names[0]!)).toBe('42501')
  }, 60_000)

  test('are named once: whoever asks for a name that is there changes nothing', async () => {
    const before = await admin`select rolname, rolpassword from pg_authid order by rolname`
    await expect(addCommune(adminUrl, names[0]!)).rejects.toThrow(`connaît déjà ${names[0]}`)
    expect(await admin`select rolname, rolpassword from pg_authid order by rolname`).toEqual(before)
  })

  test('cannot be called what would be read as something else', () => {
    for (const name of ['cordee', 'Postgres', 'a; drop', '', '1er', 'x'.repeat(60)])
      expect(isDatabaseName(name), name).toBe(false)
    expect(isDatabaseName('sainte_cime')).toBe(true)
  })
})
