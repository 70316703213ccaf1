import { type ChildProcess, spawn } from 'node:child_process'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { act, person } from '#app/domain/act.ts'
import { comment } from '#app/domain/participation/index.ts'
import { openSession } from '#app/domain/people/index.ts'
import { freePort } from '#db/embedded/index.ts'
import { role } from '#db/schema/index.ts'
import { test as base, describe, expect } from './db.ts'
import { published } from './fixtures/dossiers.ts'
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
import { ensureBuilt, eventually } from './instance.ts'
import { anActor, aPublishedProject, aTown } from './town.ts'

type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string }
type Answered = { asked: Asked; status: number; text: string }
type Server = {
  ask: (asked: Asked) => Promise<Answered>
  /** Every address of app/routes.ts with what really exists in its parameters, and with `value` in them. */
  addresses: { real: string[]; with: (value: string) => string[] }
  /** A new session of someone who holds every role: what is refused to others is read with her. */
  cookie: () => Promise<string>
  origin: string
}

const test = base.extend<{ server: Server }>({
  server: async ({ db, database }, use) => {
    ensureBuilt()
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const web = spawn(process.execPath, ['build/web.js'], {
      stdio: 'ignore',
      env: environment(database.appUrl, port, origin),
    })
    const agent = new Agent({ keepAlive: true, maxSockets: 6 })
    const ask = (asked: Asked) => answered(asked, port, agent)
    await eventually(async () => expect((await ask({ path: '/sante/pret' })).status).toBe(200))

    const town = await aTown(db)
    const { slug, id: subjectId } = await aPublishedProject(db, town)
    const dossier = await published(db, { town, projectId: subjectId })
    const words = { subjectId, body: 'Et la piste ?', lang: 'fr', asksAnswer: true } as const
    const written = await act(db, person(town.resident.id), (act) => comment(act, words))
    const all = await anActor(db, 'Toutes fonctions', [...role.enumValues])
    const paths = await addressesOfTheBuild()
    await use({
      ask,
      origin,
      addresses: {
        real: paths.map((path) =>
          filled(path, (name) => {
            if (name !== 'slug') return written.id
            return path.includes('/dossiers/') ? dossier.slug : slug
          }),
        ),
        with: (value) => paths.filter((path) => /[:*]/.test(path)).map((path) => filled(path, () => value)),
      },
      cookie: async () => {
        const token = await act(db, all, (act) =>
          openSession(act, all.id, { device: 'essai', demonstration: true }),
        )
        return `session=${token}`
      },
    })
    agent.destroy()
    expect(web.exitCode, 'the server lives').toBeNull()
    await stopped(web)
  },
})

describe('whatever is thrown at it, the server', () => {
  test('answers any address without an error of its own', async ({ server }) => {
    const cookie = await server.cookie()
    // Every value at a third of the addresses, at pages and at their data in turn: all of it would only take longer.
    const asked = values.flatMap((value, turn) =>
      server.addresses
        .with(value)
        .filter((_, n) => (n + turn) % 3 === 0)
        .map((path, n) => (n % 2 ? { path } : { path: `${path}.data`, headers: { cookie } })),
    )
    const searched = server.addresses.real.flatMap((path, n) =>
      some(queries, n).map((query) => ({ path: path + query, headers: { cookie } })),
    )
    expect(await faultsOf(server, [...asked, ...searched, ...outsideRemix])).toEqual([])
  }, 240_000)

  test('answers any body without an error of its own', async ({ server }) => {
    const asked: Asked[] = []
    // Half of them at each address, the other half at the next; a new session, since one of them signs her out.
    for (const [n, path] of server.addresses.real.entries()) {
      const cookie = await server.cookie()
      for (const { type, body } of bodies.filter((_, k) => (k + n) % 2 === 0))
        asked.push({
          method: 'POST',
          path,
          headers: { origin: server.origin, cookie, 'content-type': type },
          body,
        })
      asked.push({
        method: 'POST',
        path,
        headers: { origin: server.origin, 'content-type': 'text/plain' },
        body: 'x',
      })
    }
    expect(await faultsOf(server, asked)).toEqual([])
  }, 240_000)

  test('is held by no single request, and says what it does not take', async ({ server }) => {
    const cookie = await server.cookie()
    for (const { path, type = '', body, signedIn, status } of heavy) {
      const started = performance.now()
      const answer = await server.ask({
        ...{ method: body === undefined ? 'GET' : 'POST', path, body },
        headers: {
          origin: server.origin,
          ...(type && { 'content-type': type }),
          ...(signedIn && { cookie }),
        },
      })
      const said = `${path.slice(0, 40)} ${type} ${answer.text.slice(0, 200)}`
      // A body that nobody reads may find its connection closed before it was sent.
      if (!/ECONNRESET|EPIPE/.test(answer.text)) expect(answer.status, said).toBe(status)
      expect(performance.now() - started, said).toBeLessThan(3_000)
      expect((await server.ask({ path: '/sante' })).status).toBe(200)
    }
    const italian = await server.ask({ path: `/it${'/a'.repeat(20)}` })
    expect(italian.text).toContain('<html lang="it">')
    expect(italian.text).toContain('Questa pagina non esiste')
  }, 120_000)

  test('never hands what a request says under a reserved name to the form library', async ({ server }) => {
    const cookie = await server.cookie()
    const asked = server.addresses.real.flatMap((path, n) =>
      some(reservedNames, n).map(({ type, body }) => ({
        ...{ method: 'POST', path, body },
        headers: { origin: server.origin, 'content-type': type, ...(n % 2 ? { cookie } : {}) },
      })),
    )
    const everyOne = reservedNames.map(({ type, body }) => ({
      ...{ method: 'POST', path: '/connexion', body },
      headers: { origin: server.origin, 'content-type': type },
    }))
    expect(await faultsOf(server, [...everyOne, ...asked])).toEqual([])
  }, 240_000)

  test('answers any header, cookie and method without an error of its own', async ({ server }) => {
    const asked = server.addresses.real.flatMap((path, n) => [
      ...some(headers, n).map((some) => ({ path, headers: some })),
      ...some(methods, n).map((method) => ({ method, path, headers: { origin: server.origin } })),
    ])
    expect(await faultsOf(server, asked)).toEqual([])
  }, 240_000)

  test('refuses a mutation that another site asked for, whoever is signed in', async ({ server }) => {
    const cookie = await server.cookie()
    const form = { 'content-type': 'application/x-www-form-urlencoded', cookie }
    const asked = server.addresses.real
      .filter((path) => !path.includes('/desabonnement/')) // one click, no cookie: its token is the key (RFC 8058)
      .filter((path) => path !== '/webhooks/stripe') // signed: what is not Stripe's is 400, whoever sends it
      .flatMap((path) => [
        { method: 'POST', path, headers: { ...form, origin: 'https://evil.example' } },
        { method: 'POST', path, headers: { ...form, origin: 'null' } },
        { method: 'POST', path: `${path}.data`, headers: form },
        { method: 'DELETE', path, headers: { ...form, 'sec-fetch-site': 'cross-site' } },
      ])
    const answers = await together(asked, server.ask)
    expect(answers.filter(({ status }) => status !== 403).map(said)).toEqual([])
  }, 240_000)
})

/** Three of them, others for each address, so that the whole of them is asked all over the site. */
const some = <T>(all: readonly T[], n: number): T[] => [0, 1, 2].map((k) => all[(n * 3 + k) % all.length]!) // % stays within

/** What tells of an error of ours: its status, or the words of a stack, of the database or of the code. */
const trace =
  /\bat \S+ \(?\S+:\d+:\d+|node_modules|PostgresError|Failed query|ZodError|(Type|Reference|Syntax|Range)Error/

async function faultsOf({ ask }: Server, asked: Asked[]): Promise<string[]> {
  const answers = await together(asked, ask)
  return answers.filter(({ status, text }) => status >= 500 || trace.test(text)).map(said)
}

const said = ({ asked, status, text }: Answered) =>
  `${status} ${asked.method ?? 'GET'} ${asked.path.slice(0, 120)} ${JSON.stringify(asked.headers ?? {}).slice(0, 120)} ${(asked.body ?? '').slice(0, 60)} ${trace.exec(text)?.[0] ?? ''}`

/** Six at a time, in their order. */
async function together(asked: Asked[], ask: Server['ask']): Promise<Answered[]> {
  const answers: Answered[] = []
  const queue = asked.entries()
  const worker = async () => {
    for (const [index, one] of queue) answers[index] = await ask(one)
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  return answers
}

/** One request as raw as node lets it be; a connection that the server ends without a word counts as 400. */
function answered(asked: Asked, port: number, agent: Agent): Promise<Answered> {
  const { method = 'GET', path, headers = {}, body } = asked
  return new Promise((resolve) => {
    const options = { port, agent, method, path, headers, timeout: 30_000 }
    const sent = request(options, (response: IncomingMessage) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ asked, status: response.statusCode ?? 0, text }))
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer in thirty seconds')))
    // A server that hangs or is gone has failed; one that hangs up on nonsense has not.
    sent.on('error', (error) =>
      resolve({ asked, status: /thirty|REFUSED/.test(error.message) ? 599 : 400, text: error.message }),
    )
    sent.end(body)
  })
}

/** Every address that app/routes.ts was built to, so that a new route is asked by itself. */
async function addressesOfTheBuild(): Promise<string[]> {
  const { routes } = (await import(
    /* @vite-ignore */ pathToFileURL(resolve('build/remix/server/index.js')).href
  )) as ServerBuild
  const pathOf = (id: string | undefined): string => {
    const route = id ? routes[id] : undefined
    return route ? [pathOf(route.parentId), route.path].filter(Boolean).join('/') : ''
  }
  const paths = Object.keys(routes).map((id) => `/${pathOf(id).replace(/:lang\?\/?/, '')}`)
  return [...new Set(paths)].map((path, n) => (n % 4 === 3 ? `/it${path}` : path))
}

const filled = (path: string, value: (name: string) => string) =>
  path.replace(/:(\w+)\??/g, (_, name: string) => value(name)).replace('*', value('*'))

function environment(databaseUrl: string, port: number, origin: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    CORDEE_MODE: 'demonstration',
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    PUBLIC_URL: origin,
    SECRET_KEYS: 'x'.repeat(40),
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'essai@exemple.fr',
    DATA_DIR: join(tmpdir(), `cordee-hostile-${process.pid}`),
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
  }
}

function stopped(web: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    web.once('exit', () => resolve())
    web.kill('SIGTERM')
  })
}
