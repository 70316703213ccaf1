import { describe, expect, test } from 'vitest'
import { mostFields, readForm } from './read-form.ts'

const sent = (body: string | FormData, headers?: HeadersInit) =>
  new Request('http://localhost/it/projets', { method: 'POST', body, ...(headers && { headers }) })
const typed = (body: string) => sent(body, { 'Content-Type': 'application/x-www-form-urlencoded' })

describe('the fields of a form', () => {
  test('are read as they were typed, without what no database keeps', async () => {
    const form = await readForm(typed('a=1&a=2&b=%C3%A9%00t%C3%A9&c'))
    expect([...form]).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', 'été'],
      ['c', ''],
    ])
  })

  test('are counted before they are taken apart: too many are refused in the reader’s language', async () => {
    const most = Array.from({ length: mostFields }, () => 'a').join('&')
    expect([...(await readForm(typed(most)))]).toHaveLength(mostFields)
    await expect(readForm(typed(`${most}&b`))).rejects.toMatchObject({
      data: { message: 'Questo invio è troppo pesante' },
      init: { status: 413 },
    })
    const started = performance.now()
    await expect(readForm(typed('&'.repeat(1_000_000)))).rejects.toBeTruthy()
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('are none in a body of another kind, which is not even read', async () => {
    const files = new FormData()
    files.append('a', '1')
    const request = sent(files)
    expect([...(await readForm(request))]).toEqual([])
    expect(request.bodyUsed).toBe(false)
  })
})
