import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { newFolder } from '#tests/instance.ts'
import { openDatabase } from './database.ts'

const folder = newFolder()
afterAll(folder.remove)

test('a story that broke off is told again from its beginning, and once only', async () => {
  const told: number[] = []
  const tell = (page: number, breaksOff: boolean) => async (appUrl: string) => {
    told.push(page)
    const sql = postgres(appUrl, { max: 1 })
    await sql`select graphile_worker.add_job(${`page-${page}`})`
    await sql.end()
    if (breaksOff) throw new Error('killed')
  }
  const warned: string[] = []
  await expect(openDatabase(folder.path, tell(1, true), (text) => warned.push(text))).rejects.toThrow(
    'killed',
  )

  const database = await openDatabase(folder.path, tell(2, false), (text) => warned.push(text))
  const sql = postgres(database.appUrl, { max: 1 })
  expect(await sql`select task_identifier as page from graphile_worker.jobs`).toEqual([{ page: 'page-2' }])
  await sql.end()
  await database.stop()

  await (await openDatabase(folder.path, tell(3, false), (text) => warned.push(text))).stop()
  expect(told).toEqual([1, 2])
  expect(warned).toEqual([])
}, 60_000)
