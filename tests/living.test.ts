import { describe, expect } from 'vitest'
import { type Asked, test, together } from './fixtures/served.ts'
import { ensureBuilt } from './instance.ts'

describe('the living world', () => {
  ensureBuilt()

  test('has something living for each parameter of each address', async ({ served }) => {
    const known = new Set(served.addresses.map(({ pattern }) => pattern))
    const missing = served.routes
      .map(({ pattern }) => pattern)
      .filter((one) => !known.has(one) && one !== '/*')
    expect(missing).toEqual([])
    const gone = Object.keys(served.world.places).filter((one) => !known.has(one))
    expect(gone, 'no route has these any more').toEqual([])
  }, 120_000)

  test('shows each address to her who may see it', async ({ served }) => {
    const asked: Asked[] = []
    for (const { path, by } of served.addresses)
      asked.push({ path, headers: { ...(await served.signedIn(by)) } })
    const answers = await together(asked, served.ask)
    // A step of signing in leads to the one before it; what only a program asks for says so (405).
    const hidden = answers.filter(
      ({ asked, status, location }) =>
        [401, 403, 404].includes(status) ||
        status >= 500 ||
        (asked.headers?.cookie !== undefined && /\/connexion/.test(location)),
    )
    expect(hidden.map(({ asked, status, location }) => `${status} ${asked.path} ${location}`)).toEqual([])
  }, 120_000)
})
