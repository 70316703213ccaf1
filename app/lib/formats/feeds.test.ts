import { describe, expect, test } from 'vitest'
import { atomFeed } from './atom.ts'
import { calendarFile } from './icalendar.ts'

const entry = {
  id: 'tag:x,2026:1',
  title: 'Parking & <b>gare</b>',
  url: 'https://x/a?b=1&c=2',
  at: new Date('2027-03-01T08:00:00Z'),
}
const feed = {
  id: 'https://x/f',
  title: 'Été « ok »',
  url: 'https://x/',
  self: 'https://x/f',
  lang: 'fr',
  author: 'Commune',
}

describe('an Atom feed', () => {
  test('escapes what people wrote, and is dated by its newest entry', () => {
    const xml = atomFeed({ ...feed, entries: [entry] })
    expect(xml).toContain('<title>Parking &amp; &lt;b&gt;gare&lt;/b&gt;</title>')
    expect(xml).toContain('href="https://x/a?b=1&amp;c=2"')
    expect(xml.match(/<updated>2027-03-01T08:00:00.000Z<\/updated>/g)).toHaveLength(2)
  })

  test('without entries is the same each time it is read', () => {
    expect(atomFeed({ ...feed, entries: [] })).toBe(atomFeed({ ...feed, entries: [] }))
  })

  test('holds no character that XML forbids', () => {
    expect(atomFeed({ ...feed, entries: [{ ...entry, title: 'a\u0000b\u000Bc😀' }] })).toContain(
      '<title>abc😀</title>',
    )
  })
})

describe('a calendar', () => {
  const day = {
    uid: 'm-1@x',
    on: '2027-06-15',
    title: 'Étude ; sol, roche\nfin',
    url: 'https://x/',
    changedAt: entry.at,
  }

  test('has whole days, and escapes what separates its fields', () => {
    const file = calendarFile({ name: 'Projet', days: [day] })
    expect(file).toContain('DTSTART;VALUE=DATE:20270615\r\n')
    expect(file).toContain('SUMMARY:Étude \\; sol\\, roche\\nfin\r\n')
    expect(file).toContain('DTSTAMP:20270301T080000Z\r\n')
  })

  test('folds its lines at 75 octets without cutting a character', () => {
    const title = 'é'.repeat(200)
    const file = calendarFile({ name: 'x', days: [{ ...day, title }] })
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`)
  })
})
