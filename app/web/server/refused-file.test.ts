import { createRequestHandler, data, type ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { describe, expect, test } from 'vitest'
import type { RequestContext } from '../context.ts'
import { handlerByBranch } from './one-branch.ts'

type Loader = (args: { params: Record<string, string>; context: RequestContext }) => unknown

const logged: unknown[] = []
const files: Record<string, Loader> = {
  'comptes.csv': () => new Response('a,b\r\n', { headers: { 'Content-Type': 'text/csv' } }),
  'affiche.pdf': () => {
    throw data({ code: 'not-found', message: 'Rien ici.' }, { status: 404 })
  },
  'fil.atom': () => {
    throw data({ message: 'Plus tard.' }, { status: 429, headers: { 'Retry-After': '60' } })
  },
  'calendrier.ics': () => {
    throw new Error('a secret of ours')
  },
  'mairie.csv': () => {
    throw new Response(null, { status: 302, headers: { Location: '/connexion' } })
  },
}

/** Files within a frame; the entry draws nothing but the address and what went wrong under it. */
const build = {
  entry: {
    module: {
      handleError: (error: unknown) => logged.push(error),
      default: (request: Request, status: number, headers: Headers, remix: RemixContext) => {
        headers.set('Content-Type', 'text/html; charset=utf-8')
        const [error] = Object.values(remix.staticHandlerContext.errors ?? {}) as { data?: unknown }[]
        return new Response(`page of ${new URL(request.url).pathname}: ${JSON.stringify(error?.data)}`, {
          status,
          headers,
        })
      },
    },
  },
  assets: { version: '1', routes: {} },
  future: { v3_singleFetch: true, v3_lazyRouteDiscovery: true },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null, loader: () => null } },
    language: { id: 'language', parentId: 'root', path: ':lang?', module: { default: () => null } },
    ...Object.fromEntries(
      Object.entries(files).map(([path, loader]) => [
        path,
        { id: path, parentId: 'language', path, module: { loader } },
      ]),
    ),
  },
} as unknown as ServerBuild
type RemixContext = { staticHandlerContext: { errors: object | null } }

const browser = 'text/html,application/xhtml+xml,*/*;q=0.8'
const handler = handlerByBranch(build, matchRoutes)
const get = (path: string, Accept: string) =>
  handler(new Request(`http://localhost${path}`, { headers: { Accept } }), {} as never)

describe('a file that is refused', () => {
  test('was said by Remix in words of its own', async () => {
    const whole = createRequestHandler(build, 'production')
    const answer = await whole(new Request('http://localhost/affiche.pdf'), {} as never)
    expect(await answer.text()).toContain('Unexpected Server Error')
  })

  test.each([
    ['/affiche.pdf', 404, '{"code":"not-found","message":"Rien ici."}'],
    ['/it/affiche.pdf', 404, '{"code":"not-found","message":"Rien ici."}'],
    ['/en/fil.atom', 429, '{"message":"Plus tard."}'],
    ['/calendrier.ics', 500, 'null'],
  ])('shows a browser the page of its refusal, where it was asked for: %s', async (path, status, said) => {
    const answer = await get(path, browser)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toBe(`page of ${path}: ${said}`)
  })

  test('tells a program its sentence and how long to wait, and nothing of what broke', async () => {
    const refused = await get('/fil.atom', '*/*')
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60'])
    expect(refused.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect(await refused.text()).toBe('Plus tard.\n')
    logged.length = 0
    expect(await (await get('/calendrier.ics', '*/*')).text()).toBe('500\n')
    expect(logged).toHaveLength(1)
  })

  test('leads to the page where one signs in as before, and a file that is given is the file', async () => {
    expect((await get('/mairie.csv', browser)).headers.get('Location')).toBe('/connexion')
    expect(await (await get('/comptes.csv', browser)).text()).toBe('a,b\r\n')
  })
})
