import { describe, expect, test } from 'vitest'
import { backTo } from './back.server.ts'

const asked = (headers: Record<string, string>) =>
  new Request('https://cordee.example/contributions/1/utile', { method: 'POST', headers })
const back = (headers: Record<string, string>, stay?: boolean) =>
  backTo({ request: asked(headers) }, { anchor: 'c-1', otherwise: '/contributions/1', stay })

describe('after a deed done in place', () => {
  test('one is back on the page that it was asked from, where it was', () => {
    expect(back({ Referer: 'https://cordee.example/it/projets/a?tri=utiles' })).toBe(
      '/it/projets/a?tri=utiles#c-1',
    )
  })

  test('a script that changed nothing else is not made to jump', () => {
    const headers = { Referer: 'https://cordee.example/projets/a', 'Sec-Fetch-Dest': 'empty' }
    expect(back(headers, true)).toBe('/projets/a')
    expect(back(headers)).toBe('/projets/a#c-1')
  })

  test.for([
    {},
    { Referer: 'no address' },
    { Referer: 'https://elsewhere.example/projets/a' },
    { Referer: 'https://cordee.example/contributions/1/reponses' },
    { Referer: 'https://cordee.example//elsewhere.example/projets/a' },
  ])('anything else leads to the permanent link', (headers) => {
    expect(back(headers as Record<string, string>)).toBe('/contributions/1')
  })
})
