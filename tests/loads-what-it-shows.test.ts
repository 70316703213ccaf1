import { eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { officials, people } from '#db/schema/index.ts'
import { describe, expect } from './db.ts'
import { test } from './fixtures/served.ts'
import { ensureBuilt } from './instance.ts'

describe('a public page', () => {
  ensureBuilt()

  test('loads nothing that it does not show', async ({ served }) => {
    const found = new Set<string>()
    const citizens = await citizensOf(served.db)
    let pages = 0
    for (const { path, by, pattern } of served.addresses) {
      if (by !== 'nobody' || pattern.includes(':token')) continue
      const page = await served.ask({ path })
      if (page.status !== 200 || !/^<!doctype html>/i.test(page.text)) continue
      pages++
      const data = await served.ask({ path: path === '/' ? '/_root.data' : `${path}.data` })
      expect(data.status, `${path}.data`).toBe(200)
      for (const one of unsaid(data.text, saidBy(page.text), citizens)) found.add(one)
    }
    expect(pages, 'pages that were looked at').toBeGreaterThan(30)
    expect([...found]).toEqual([])
  }, 120_000)
})

/** Those whose id no public page may load: everybody but the officials, whose pages are public. */
async function citizensOf(db: Db): Promise<Set<string>> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .leftJoin(officials, eq(officials.personId, people.id))
    .where(isNull(officials.personId))
  expect(rows.length, 'citizens in this world').toBeGreaterThan(2)
  return new Set(rows.map(({ id }) => id))
}

/** Where a string of the data stands that the page does not say, or the id of a citizen. */
function unsaid(data: string, page: string, citizens: Set<string>): string[] {
  const [first] = data.split('\n') as [string] // what is awaited would follow on lines of its own
  return [...stringsOf(JSON.parse(first))]
    .filter(([, text]) => citizens.has(text) || (!isCode(text) && !page.includes(plain(text))))
    .map(([at, text]) => `${at}: ${plain(text).slice(0, 60)}`)
}

/**
 * The strings of a page's data with where they stand, from the table in which they are sent: an object says at which
 * place of it each of its names and values is. A list that begins with a word is a date, an error, what is awaited.
 */
function* stringsOf(table: unknown[], place = 0, at = ''): Generator<[string, string]> {
  const value = table[place]
  if (typeof value === 'string') yield [at, value]
  else if (Array.isArray(value)) {
    if (typeof value[0] !== 'string') for (const one of value) yield* stringsOf(table, one, `${at}[]`)
  } else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      const key = String(table[Number(name.slice(1))])
      yield* stringsOf(table, one, at ? `${at}.${key}` : key)
    }
}

// A word of ours, a number, a day, an instant: what a page says in its own way. And the id of what it shows.
const isCode = (text: string) =>
  /^[a-z][a-z0-9_-]*$|^[\d.,: TZ+-]*$|^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)

/** The text and the attributes of a page, without the data that its scripts carry. */
const saidBy = (html: string) => plain(html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''))

const plain = (text: string) =>
  text
    .replace(/<!-- -->/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
