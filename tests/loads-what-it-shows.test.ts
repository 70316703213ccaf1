import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import type { Db } from '#db/client.ts'
import { test as base, describe, expect } from './db.ts'
import { aDecision } from './fixtures/decisions.ts'
import { published } from './fixtures/dossiers.ts'
import { aCampaign } from './fixtures/funding.ts'
import { wordsInEveryState } from './fixtures/words-in-every-state.ts'
import { startWeb, variables } from './instance/web-process.ts'
import { ensureBuilt } from './instance.ts'
import { load } from './pages.ts'

/**
 * What a page may load without saying it, each with its reason; a list's place is `[]`. Codes of ours (a class, a state)
 * are said in words, and are not looked at.
 */
const exceptions: Record<string, string> = {}

const test = base.extend<{
  unsaid: (pattern: string, path: string, params: Params) => Promise<string[]>
  world: World
}>({
  world: async ({ db }, use) => use(await aWorld(db)),
  unsaid: async ({ db, database }, use) => {
    ensureBuilt()
    const web = await startWeb({
      ...variables,
      NODE_ENV: 'production',
      CORDEE_MODE: 'demonstration',
      DATABASE_URL: database.appUrl,
      RATE_LIMITS: 'off',
    })
    const loaders = await loadersOfTheBuild()
    await use(async (pattern, path, params) => {
      const html = await web.ask(path)
      expect(html.status, path).toBe(200)
      const data = await load(loaders.get(pattern)!, db, path, params)
      const page = saidBy(html.text)
      return [...stringsOf(data)]
        .filter(([at, text]) => !(at in exceptions) && !page.includes(plain(text)))
        .map(([at, text]) => `${pattern} ${at}: ${text.slice(0, 60)}`)
    })
    await web.end()
  },
})

type Params = Record<string, string>
type World = Awaited<ReturnType<typeof aWorld>>

async function aWorld(db: Db) {
  const words = await wordsInEveryState(db)
  const { town, project } = words
  const dossier = await published(db, { town, projectId: project.id })
  const decision = await aDecision(db, town)
  const campaign = await aCampaign(db, { projectId: project.id, preparedBy: town.agent.id })
  return { ...words, dossier, decision, campaign }
}

describe('a public page', () => {
  test('loads nothing that it does not show', async ({ world, unsaid }) => {
    const { project, dossier, decision, campaign, official, written } = world
    const of = (state: string) => written.find((one) => one.state === state)!.id
    const pages: [string, Params?][] = [
      ['/'],
      ['/projets'],
      ['/projets/:slug', { slug: project.slug }],
      ['/projets/:slug/financement', { slug: project.slug }],
      ['/projets/:slug/versions', { slug: project.slug }],
      ['/projets/:slug/versions/:number', { slug: project.slug, number: '1' }],
      ['/dossiers'],
      ['/dossiers/:slug', { slug: dossier.slug }],
      ['/dossiers/:slug/versions/:number', { slug: dossier.slug, number: '1' }],
      ['/campagnes'],
      ['/campagnes/:slug', { slug: campaign.slug }],
      ['/partenaires'],
      ['/decisions'],
      ['/decisions/:slug', { slug: decision.slug }],
      ['/questions'],
      ['/questions/:id', { id: of('a question') }],
      ['/questions/:id', { id: of('a question settled') }],
      ['/questions/:id', { id: of('a hidden question') }],
      ['/contributions/:id/historique', { id: of('published') }],
      ['/contributions/:id/reponses', { id: of('hidden') }],
      ['/contributions/:id/reponses', { id: of('withdrawn') }],
      ['/elus'],
      ['/elus/:slug', { slug: official }],
      ['/comptes'],
      ['/registre'],
      ['/registre/empreintes'],
    ]
    const found: string[] = []
    for (const [pattern, params = {}] of pages) {
      const path = pattern.replace(/:(\w+)/g, (_, name: string) => params[name]!) // each is given above
      found.push(...(await unsaid(pattern, path, params)))
    }
    expect([...new Set(found)]).toEqual([])
  }, 240_000)
})

/** All strings of a page's data that people may read, with where they stand. */
function* stringsOf(data: unknown, at = ''): Generator<[string, string]> {
  if (typeof data === 'string') {
    if (!isCode(data)) yield [at, data]
  } else if (Array.isArray(data)) for (const one of data) yield* stringsOf(one, `${at}[]`)
  else if (data !== null && typeof data === 'object' && !(data instanceof Date))
    for (const [key, one] of Object.entries(data)) yield* stringsOf(one, at ? `${at}.${key}` : key)
}

// A word of ours, a number, a day, an instant: what a page says in its own way.
const isCode = (text: string) => /^[a-z][a-z0-9-]*$|^[\d.,: TZ+-]*$/.test(text)

/** The text and the attributes of a page, without the data that its scripts carry. */
const saidBy = (html: string) => plain(html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''))

const plain = (text: string) =>
  text
    .replace(/<!-- -->/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

async function loadersOfTheBuild() {
  const { routes } = (await import(
    /* @vite-ignore */ pathToFileURL(resolve('build/remix/server/index.js')).href
  )) as ServerBuild
  const pathOf = (id: string | undefined): string => {
    const route = id ? routes[id] : undefined
    return route ? [pathOf(route.parentId), route.path].filter(Boolean).join('/') : ''
  }
  const loaders = new Map<string, (args: LoaderFunctionArgs) => Promise<unknown>>()
  for (const [id, { module, index }] of Object.entries(routes).map(([id, route]) => [id, route!] as const)) {
    const pattern = `/${pathOf(id).replace(/:lang\?\/?/, '')}`
    if (module.loader && (index || pattern !== '/'))
      loaders.set(pattern, module.loader as unknown as (args: LoaderFunctionArgs) => Promise<unknown>)
  }
  return loaders
}
