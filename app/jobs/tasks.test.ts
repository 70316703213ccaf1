import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addJob, enqueue, type JobName, jobs } from '#app/domain/audit/index.ts'
import { sendCode } from './mails/send-code.ts'
import { tasks } from './tasks.ts'
import { type Jobs, type Tools, tasksOf } from './tools.ts'

const tools = {} as Tools

describe('a job', () => {
  test('that is not in the list, or is asked for otherwise than it says, does not compile', () => {
    const never = () => [
      // @ts-expect-error
      enqueue({} as never, 'send-kode', { codeId: '1', locale: 'fr' }),
      // @ts-expect-error
      enqueue({} as never, 'send-code', { codeId: '1' }),
      // @ts-expect-error
      enqueue({} as never, 'send-code', { codeId: '1', locale: 'de' }),
      // @ts-expect-error
      enqueue({} as never, 'print-annex', { dossierId: '1', again: true }),
      // @ts-expect-error
      addJob('mail-knews', { notificationId: sql`id` }, sql`id`),
      // @ts-expect-error
      addJob('mail-news', { newsId: sql`id` }, sql`id`),
      // @ts-expect-error
      addJob('mail-digest', { personId: sql`id`, cadence: sql`cadence` }, sql`id`),
      enqueue({} as never, 'send-code', { codeId: '1', locale: 'fr' }),
      addJob('mail-news', { notificationId: sql`id` }, sql`id`),
    ]
    expect(never).toBeTypeOf('function')
  })

  test('without a name, a name without a job, and a job under the name of another, do not compile', () => {
    const handlers = {} as Jobs
    const { announce, ...fewer } = handlers
    // @ts-expect-error
    tasksOf(fewer)
    // @ts-expect-error
    tasksOf({ ...handlers, 'count-sheep': async () => {} })
    // @ts-expect-error
    tasksOf({ ...handlers, announce: sendCode })
    expect(Object.keys(tasksOf({ ...fewer, announce })).sort()).toEqual(Object.keys(jobs).sort())
  })

  test('is not begun when what it is asked is not what the list says', async () => {
    await expect(tasks['send-code'](tools, { codeId: 'one', locale: 'fr' })).rejects.toThrow(/codeId/)
    await expect(tasks.announce(tools, {})).rejects.toThrow(/eventId/)
  })
})

describe('a job that SQL asks for', () => {
  test('by its name in a trigger or a function is in the list, with what the list says', () => {
    expect(wrongIn(readFileSync('db/structure.sql', 'utf8'))).toEqual([])
    expect(wrongIn("perform add_job('remove-file', json_build_object('fileId', new.id));")).toEqual([])
    expect(wrongIn("add_job('remove-file', json_build_object('file', new.id))")).toEqual([
      'remove-file(file)',
    ])
    expect(wrongIn("add_job('remove-files', json_build_object('fileId', 1))")).toEqual([
      'remove-files(fileId)',
    ])
    expect(wrongIn("add_job('check-invoices')")).toEqual([])
  })

  test('in a statement of the code goes by the list alone', () => {
    const written = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .map((file) => join('app', file))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => /\badd_job\s*\(/.test(readFileSync(file, 'utf8')))
    expect(written).toEqual(['app/domain/audit/jobs.ts'])
  })
})

/** The jobs that a text of SQL asks for otherwise than the list says, each with the keys that it gives. */
function wrongIn(text: string): string[] {
  const asked = [...text.matchAll(/\badd_job\s*\(\s*'([^']+)'(?:\s*,\s*jsonb?_build_object\s*\(([^;]*))?/g)]
  return asked.flatMap(([, name = '', given = '']) => {
    const keys = [...given.matchAll(/'(\w+)'\s*,\s*[^,]+/g)].map(([, key = '']) => key).sort()
    const said = name in jobs ? Object.keys(jobs[name as JobName].shape).sort() : null
    return String(said) === String(keys) ? [] : [`${name}(${keys})`]
  })
}
