import { describe, expect } from 'vitest'
import {
  bodies,
  headers,
  heavy,
  methods,
  outsideRemix,
  queries,
  reservedNames,
  values,
} from './fixtures/hostile.ts'
import { filled } from './fixtures/living.ts'
import { type Address, type Answered, type Asked, type Served, test, together } from './fixtures/served.ts'
import { ensureBuilt } from './instance.ts'
import { exhaustive, isAskedToday } from './turns.ts'

/** What takes a minute when it is sampled takes half an hour when it is not. */
const patience = exhaustive ? 3_600_000 : 240_000

describe('whatever is thrown at it, the server', () => {
  ensureBuilt()

  test(
    'answers any address without an error of its own',
    async ({ served }) => {
      const desk = await served.signedIn('desk')
      const parameterised = served.routes.filter(({ pattern }) => /[:*]/.test(pattern))
      // Every value at a twelfth of the addresses, at pages and at their data in turn.
      const asked = values.flatMap((value, turn) =>
        ofThese(parameterised, turn, 12)
          .map(({ pattern }) => filled(pattern, () => value))
          .flatMap((path, n) => inTurn(n, [{ path }, { path: `${path}.data`, headers: desk }])),
      )
      const searched = []
      for (const [n, { path, by }] of askedToday(served).entries()) {
        const headers = { ...(await served.signedIn(by)) }
        for (const query of inTurn(n, queries)) searched.push({ path: path + query, headers })
      }
      expect(await faultsOf(served, [...asked, ...searched, ...outsideRemix])).toEqual([])
    },
    patience,
  )

  test(
    'answers any body without an error of its own',
    async ({ served }) => {
      const asked: Asked[] = []
      for (const [n, { path, by }] of askedToday(served).entries()) {
        // A sixteenth of them at each address, another at the next.
        for (const { type, body } of ofThese(bodies, n, 16)) {
          // A session of its own for each: one of them signs her out, another closes the others.
          const headers = { origin: served.origin, ...(await served.signedIn(by)), 'content-type': type }
          asked.push({ method: 'POST', path, headers, body })
        }
        asked.push({
          method: 'POST',
          path,
          headers: { origin: served.origin, 'content-type': 'text/plain' },
          body: 'x',
        })
      }
      expect(await faultsOf(served, asked)).toEqual([])
    },
    patience,
  )

  test('is held by no single request, and says what it does not take', async ({ served }) => {
    const desk = await served.signedIn('desk')
    for (const { path, type = '', body, signedIn, status } of heavy) {
      const started = performance.now()
      const answer = await served.ask({
        ...{ method: body === undefined ? 'GET' : 'POST', path, body },
        headers: {
          origin: served.origin,
          ...(type && { 'content-type': type }),
          ...(signedIn && desk),
        },
      })
      const said = `${path.slice(0, 40)} ${type} ${answer.text.slice(0, 200)}`
      // A body that nobody reads may find its connection closed before it was sent.
      if (!/ECONNRESET|EPIPE/.test(answer.text)) expect(answer.status, said).toBe(status)
      expect(performance.now() - started, said).toBeLessThan(3_000)
      expect((await served.ask({ path: '/sante' })).status).toBe(200)
    }
    const italian = await served.ask({ path: `/it${'/a'.repeat(20)}` })
    expect(italian.text).toContain('<html lang="it">')
    expect(italian.text).toContain('Questa pagina non esiste')
  }, 120_000)

  test(
    'never hands what a request says under a reserved name to the form library',
    async ({ served }) => {
      const asked: Asked[] = []
      for (const [n, { path, by }] of askedToday(served).entries()) {
        const who = n % 2 ? await served.signedIn(by) : {}
        for (const { type, body } of inTurn(n, reservedNames))
          asked.push({
            method: 'POST',
            path,
            headers: { origin: served.origin, ...who, 'content-type': type },
            body,
          })
      }
      const everyOne = reservedNames.map(({ type, body }) => ({
        ...{ method: 'POST', path: '/connexion', body },
        headers: { origin: served.origin, 'content-type': type },
      }))
      expect(await faultsOf(served, [...everyOne, ...asked])).toEqual([])
    },
    patience,
  )

  test(
    'answers any header, cookie and method without an error of its own',
    async ({ served }) => {
      const askedBy = [
        (path: string, n: number) => inTurn(n, headers).map((some) => ({ path, headers: some })),
        (path: string, n: number) =>
          inTurn(n, methods).map((method) => ({ method, path, headers: { origin: served.origin } })),
      ]
      // Headers at two addresses, methods at the next two: so that each of them has its turn.
      const asked = askedToday(served).flatMap(({ path }, n) =>
        inTurn(Math.floor(n / 2), askedBy).flatMap((ways): Asked[] => ways(path, n)),
      )
      expect(await faultsOf(served, asked)).toEqual([])
    },
    patience,
  )

  test(
    'refuses a mutation that another site asked for, whoever is signed in',
    async ({ served }) => {
      const asked = []
      for (const [n, { path, pattern, by }] of askedToday(served).entries()) {
        if (pattern.startsWith('/desabonnement/')) continue // one click, no cookie: its token is the key (RFC 8058)
        if (pattern === '/webhooks/stripe') continue // signed: what is not Stripe's is 400, whoever sends it
        const form = { 'content-type': 'application/x-www-form-urlencoded', ...(await served.signedIn(by)) }
        const ways = [
          { method: 'POST', path, headers: { ...form, origin: 'https://evil.example' } },
          { method: 'POST', path, headers: { ...form, origin: 'null' } },
          { method: 'POST', path: `${path}.data`, headers: form },
          { method: 'DELETE', path, headers: { ...form, 'sec-fetch-site': 'cross-site' } },
        ]
        asked.push(...ofThese(ways, n, 4))
      }
      const answers = await together(asked, served.ask)
      // A page that hides its address sends `null` from itself; without a cookie of ours it did not.
      expect(answers.filter(({ status }) => status !== 403).map(said)).toEqual([])
    },
    patience,
  )
})

/** Every second address, the others tomorrow. */
const askedToday = ({ addresses }: Served): Address[] => addresses.filter((_, n) => isAskedToday(n, 2))

/** Each `of`th of them, beginning elsewhere at each turn. */
const ofThese = <T>(all: readonly T[], turn: number, of: number): readonly T[] =>
  exhaustive ? all : all.filter((_, n) => (n + turn) % of === 0)

/** One of them at each turn, so that the whole of them is asked all over the site. */
const inTurn = <T>(turn: number, all: readonly T[]): readonly T[] =>
  exhaustive ? all : [all[turn % all.length]!] // % stays within

/** What tells of an error of ours: its status, or the words of a stack, of the database or of the code. */
const trace =
  /\bat \S+ \(?\S+:\d+:\d+|node_modules|PostgresError|Failed query|ZodError|(Type|Reference|Syntax|Range)Error/

async function faultsOf({ ask }: Served, asked: Asked[]): Promise<string[]> {
  const answers = await together(asked, ask)
  return answers.filter(({ status, text }) => status >= 500 || trace.test(text)).map(said)
}

const said = ({ asked, status, text }: Answered) =>
  `${status} ${asked.method ?? 'GET'} ${asked.path.slice(0, 120)} ${JSON.stringify(asked.headers ?? {}).slice(0, 120)} ${(asked.body ?? '').slice(0, 60)} ${trace.exec(text)?.[0] ?? ''}`
