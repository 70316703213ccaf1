import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { guardAddress } from './guard-address.ts'

const app = new Hono()
app.use(guardAddress((why, pathname) => new Response(`${why} ${pathname}`, { status: 404 })))
app.all('*', (c) => c.text('asked'))
const answer = async (path: string) => (await app.request(`http://localhost${path}`)).text()

describe('an address', () => {
  test.each([
    ['/'],
    ['/it/registre/empreintes/abonnement/jeton'],
    ['/a'.repeat(12)],
    [`/${'a'.repeat(2_047)}`],
    [`/projets?q=${'/a'.repeat(3_000)}`],
    ['/__manifestes'],
  ])('that could be one of ours is looked up (%#)', async (path) => {
    expect(await answer(path)).toBe('asked')
  })

  test.each([
    ['/a'.repeat(13), '/a/a'],
    ['/it'.repeat(7_000), '/it/'],
    ['/'.repeat(13), '////'],
    [`/${'a'.repeat(2_048)}`, '/aaa'],
    [`/en/${'a/b'.repeat(900)}`, '/en/'],
    [`/__manifest?version=x&p=${'/a'.repeat(700)}`, '/__m'],
  ])(
    'that could be none is 404 before anybody looks for it, in the language of its prefix (%#)',
    async (path, prefix) => {
      const started = performance.now()
      expect(await answer(path)).toBe(`no-page ${prefix}`)
      expect(performance.now() - started).toBeLessThan(500)
    },
  )
})
