import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { describe, expect, test } from 'vitest'
import { branchOf, handlerByBranch, leafFinder } from './one-branch.ts'
import { secretPagesOf } from './secret-pages.ts'

/** A small site of files, each of which says its own name and what its address holds. */
const site = (routes: Record<string, { parentId?: string; path?: string; index?: boolean }>): ServerBuild =>
  ({
    entry: { module: {} },
    assets: {
      version: '1',
      routes: Object.fromEntries(Object.keys(routes).map((id) => [id, { id, ...routes[id] }])),
    },
    future: { v3_singleFetch: true, v3_lazyRouteDiscovery: true },
    routes: Object.fromEntries(
      Object.entries(routes).map(([id, route]) => [
        id,
        {
          id,
          ...route,
          module: { loader: ({ params }: { params: object }) => Response.json({ id, params }) },
        },
      ]),
    ),
  }) as unknown as ServerBuild

const build = site({
  root: { path: '' },
  language: { parentId: 'root', path: ':lang?' },
  home: { parentId: 'language', index: true },
  list: { parentId: 'language', path: 'projets' },
  show: { parentId: 'language', path: 'projets/:slug' },
  feed: { parentId: 'language', path: 'projets/fil.atom' },
  desk: { parentId: 'language', path: 'mairie' },
  'desk/index': { parentId: 'desk', index: true },
  'desk/projects': { parentId: 'desk', path: 'projets' },
  none: { parentId: 'language', path: '*' },
})

describe('a request answered by one branch of the table', () => {
  test.each([
    '/',
    '/it',
    '/projets',
    '/en/projets/ecole',
    '/projets/fil.atom',
    '/mairie',
    '/it/mairie/projets',
    '/a/b/c',
    '/PROJETS/Ecole',
    '/%70rojets/ecole',
    '/it/projets/mairie',
    '/projets/%E0%A4%A',
  ])('is answered for %s as by the whole table', async (path) => {
    const address = `http://localhost${path}`
    const whole = await createRequestHandler(build, 'production')(new Request(address), {} as never)
    const branch = await handlerByBranch(build, matchRoutes)(new Request(address), {} as never)
    expect(await branch.json()).toEqual(await whole.json())
    expect(branch.status).toBe(whole.status)
  })

  test('looks up no path that is too deep to be one of ours', () => {
    let looked = 0
    const leafOf = leafFinder(build, (...args) => {
      looked++
      return matchRoutes(...args)
    })
    expect(leafOf('/a'.repeat(700))).toBeNull()
    expect(leafOf(`/${'a'.repeat(3_000)}`)).toBeNull()
    expect(looked).toBe(0)
    expect(leafOf('/projets/ecole')).toBe('show')
  })

  test('looks for an address that is new among the routes that have its words', () => {
    const sizes: number[] = []
    const leafOf = leafFinder(build, (routes, ...rest) => {
      sizes.push(JSON.stringify(routes).match(/"id"/g)?.length ?? 0)
      return matchRoutes(routes, ...rest)
    })
    expect(['/projets/ecole', '/it/mairie/projets', '/rien/du/tout'].map(leafOf)).toEqual([
      'show',
      'desk/projects',
      'none',
    ])
    expect(sizes).toEqual([6, 9, 4])
  })

  test('asks no page whose address begins with a word that is no language', async () => {
    const leafOf = leafFinder(build, matchRoutes)
    expect(['/rien', '/fr2/projets', '/rien/mairie', '/a/b/c'].map(leafOf)).toEqual(Array(4).fill('none'))
    const handle = handlerByBranch(build, matchRoutes)
    const answer = await handle(new Request('http://localhost/rien'), {} as never)
    expect(JSON.stringify(await answer.json())).not.toContain('home')
    expect(['/', '/it', '/en/projets'].map(leafOf)).toEqual(['home', 'home', 'list'])
  })

  test('looks up one address that a page leads back to, however many are named', () => {
    let looked = 0
    const leafOf = (path: string) => {
      looked++
      return path
    }
    const many = Array.from({ length: 1_500 }, (_, n) => `suite=/${n}`).join('&')
    expect(secretPagesOf(build, leafOf).is(new URL(`http://localhost/?${many}`))).toBe(false)
    expect(looked).toBe(2)
  })

  test('finds the page behind the data that a browser asks for', async () => {
    const answer = await handlerByBranch(build, matchRoutes)(
      new Request('http://localhost/projets/ecole.data'),
      {} as never,
    )
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('ecole')
  })

  test('takes with it the index routes beside its ancestors, and nothing else', () => {
    expect(Object.keys(branchOf(build, 'desk/projects').routes)).toEqual([
      ...['root', 'language', 'home', 'desk', 'desk/index', 'desk/projects'],
    ])
    expect(Object.keys(branchOf(build, 'show').assets.routes)).toEqual(['root', 'language', 'home', 'show'])
  })
})
