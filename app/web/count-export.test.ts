import { readFileSync } from 'node:fs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { loader as deliberations } from '#app/routes/decisions/file.ts'
import { loader as ledger } from '#app/routes/ledger/table-file.ts'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import type { Instance, RequestContext, SignedIn } from './context.ts'
import { giveHeaders } from './server/headers.ts'
import { limits } from './visitor/limits.ts'

type Asked = { address?: string; who?: string }

/** The status of each answer to somebody who reads the table so many times. */
async function read(db: Db, loader: typeof ledger, times: number, { address = '192.0.2.1', who }: Asked) {
  const statuses: number[] = []
  for (let n = 0; n < times; n++) statuses.push(await statusOf(loader, context(db, address, who)))
  return statuses
}

const statusOf = (loader: typeof ledger, context: RequestContext) =>
  loader({ request: new Request('http://localhost/x.csv'), params: {}, context } as LoaderFunctionArgs).then(
    ({ status }) => status,
    (thrown: { init?: { status: number } }) => thrown.init?.status ?? 500,
  )

const context = (db: Db, address: string, who?: string): RequestContext => ({
  instance: { db, readDb: db, origin: 'http://localhost', secure: false, rateLimits: true } as Instance,
  ...{ requestId: 'test', address, nonce: '', setCookies: [], upload: null },
  viewer: Promise.resolve(
    who ? ({ viewer: { id: who, roles: [], heldRoles: [] } } as unknown as SignedIn) : null,
  ),
})

const { person, network } = limits.export

describe('a whole table', () => {
  test('is read thirty times in ten minutes by one person, from wherever she asks', async ({ db }) => {
    expect(person).toEqual({ most: 30, seconds: 600 })
    const who = '019a0000-0000-7000-8000-000000000001'
    const answers = await read(db, ledger, person.most, { who })
    expect(new Set(answers)).toEqual(new Set([200]))
    expect(await read(db, ledger, 1, { who, address: '192.0.2.2' })).toEqual([429])
    // Whoever shares her network still reads, and it is one count for all tables.
    expect(await read(db, ledger, 1, {})).toEqual([200])
    expect(await read(db, deliberations, 1, { who })).toEqual([429])
  })

  test('is read sixty times in ten minutes from one network, and by another network all the same', async ({
    db,
  }) => {
    expect(network).toEqual({ most: 60, seconds: 600 })
    const answers = await read(db, ledger, network.most + 1, {})
    expect(answers.filter((status) => status === 429)).toHaveLength(1)
    expect(answers.at(-1)).toBe(429)
    expect(await read(db, ledger, 1, { address: '198.51.100.7' })).toEqual([200])
  })

  test('says how long to wait', () => {
    const headers = new Headers()
    giveHeaders(
      headers,
      { secure: false, checkoutOrigin: 'https://checkout.example', map: null },
      {
        request: new Request('http://localhost/comptes.csv'),
        status: 429,
        secretPages: { is: () => false } as never,
        nonce: undefined,
        setCookies: [],
        retryAfter: undefined,
      },
    )
    expect(headers.get('Retry-After')).toBe('600')
  })

  test('is counted wherever one is served', () => {
    const files = [
      ...readFileSync('app/routes.ts', 'utf8').matchAll(/route\('(\S+\.(?:csv|jsonl))', '(\S+)'/g),
    ]
    // `avis.csv` is none: a subject's counts are a few rows.
    const uncounted = files.filter(
      ([, path, file]) =>
        !path?.endsWith('/avis.csv') && !readFileSync(`app/${file}`, 'utf8').includes('await countExport('),
    )
    expect(files.length).toBeGreaterThanOrEqual(6)
    expect(uncounted.map(([, path]) => path)).toEqual([])
  })
})
