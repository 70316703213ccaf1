import { expect, test } from 'vitest'
import { giveHeaders } from './headers.ts'
import { mapOf } from './map-of.ts'

const picturesFrom = (env: { MAP_WMTS_URL?: string; MAP_SANDBOX_URL?: string }) => {
  const headers = new Headers()
  giveHeaders(
    headers,
    { secure: false, checkoutOrigin: 'https://checkout.example', map: mapOf(env) },
    {
      ...{ request: new Request('http://localhost/carte'), status: 200, nonce: 'n', setCookies: [] },
      ...{ secretPages: { is: () => false } as never, retryAfter: undefined },
    },
  )
  return /img-src ([^;]+)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1]
}

test('a page may show tiles of the map server that was configured, and of no other', () => {
  expect(picturesFrom({})).toBe("'self' data: blob:")
  expect(picturesFrom({ MAP_WMTS_URL: 'https://data.geopf.fr/wmts' })).toBe(
    "'self' data: blob: https://data.geopf.fr",
  )
  expect(picturesFrom({ MAP_SANDBOX_URL: 'http://localhost:3003/wmts' })).toBe(
    "'self' data: blob: http://localhost:3003",
  )
})
