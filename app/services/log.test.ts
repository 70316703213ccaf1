import { sql } from 'drizzle-orm'
import { describe, expect, test } from '#tests/db.ts'
import { openLog } from './log.ts'

function logged() {
  const lines: string[] = []
  return {
    lines,
    log: openLog({ name: 'test', level: 'info' }, { write: (line: string) => void lines.push(line) }),
  }
}

describe('the log', () => {
  test('follows a request and hides what is personal', () => {
    const { log, lines } = logged()
    log
      .child({ requestId: 'r1' })
      .info({ email: 'anna@example.org', form: { password: 'x1y2', stance: 'for' } }, 'posted')
    expect(lines[0]).toContain('"requestId":"r1"')
    expect(lines[0]).toContain('"stance":"for"')
    expect(lines[0]).not.toMatch(/anna|x1y2/)
  })

  test('tells a failed query without its values', async ({ db }) => {
    const { log, lines } = logged()
    const error = await db
      .execute(sql`select ${'anna@example.org'}::int`)
      .catch((failure: unknown) => failure)
    log.error({ err: error }, 'failed')
    expect(lines[0]).toContain('22P02')
    expect(lines[0]).not.toContain('anna')
  })

  test('tells a refused mail without its address', () => {
    const { log, lines } = logged()
    log.error({ err: new Error('550 <anna@example.org> unknown') }, 'mail')
    expect(lines[0]).toContain('550')
    expect(lines[0]).not.toContain('anna')
  })
})
