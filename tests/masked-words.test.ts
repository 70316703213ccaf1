import { inArray } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { connect, type Db } from '#db/client.ts'
import { contributions } from '#db/schema/index.ts'
import { cookieOf } from './fixtures/living.ts'
import { test as base, type Running, together } from './fixtures/one-web-process.ts'
import { routesOfTheBuild } from './fixtures/routes.ts'
import { type Written, wordsInEveryState } from './fixtures/words-in-every-state.ts'
import { ensureBuilt } from './instance.ts'
import { toldOnce } from './told-once.ts'
import { exhaustive } from './turns.ts'

type World = Awaited<ReturnType<typeof wordsInEveryState>>
type Site = World & {
  db: Db
  /** Every public address that may show words, as a page and as its data, as nobody and as another citizen. */
  answers: (what?: { pages: boolean }) => Promise<Map<string, string>>
}

const test = base.extend<{ site: Site }>({
  site: async ({ oneWebProcess }, use) => {
    const home = await toldOnce('words', wordsInEveryState)
    await oneWebProcess.over(home, async ({ ask, database }) => {
      const { db, close } = connect(database.appUrl, { max: 4, name: 'test' })
      const paths = await addresses(home.world)
      const asAnother = { cookie: await cookieOf(db, home.world.reader.id) }
      const answers: Site['answers'] = (what = { pages: true }) =>
        answersOf(ask, paths, { readers: [{}, asAnother], ...what })
      await use({ ...home.world, db, answers })
      await close()
    })
  },
})

describe('what people wrote', () => {
  ensureBuilt()

  test('is shown nowhere where it was withdrawn, hidden or held, nor is its author', async ({ site }) => {
    const answers = await site.answers()
    const everywhere = [...answers.values()].join('\n')
    for (const { state, shown, masked } of [...site.written, ...site.ideas.written]) {
      for (const one of shown) expect(everywhere.includes(one), `${state}: ${one} can be read`).toBe(true)
      for (const one of masked)
        expect(
          [...answers].filter(([, text]) => text.includes(one)).map(([path]) => path),
          `${state}: ${one}`,
        ).toEqual([])
    }
  }, 240_000)

  test('shows of nothing masked of which class or of what mind its author is', async ({ site }) => {
    // A form has a key of its own each time; a page is made of its data, which is looked at.
    const answers = () => site.answers({ pages: false })
    const before = await answers()
    expect(differing(before, await answers()), 'an address says the same twice').toEqual([])
    const ids = site.written.filter(isMasked).map(({ id }) => id)
    const otherwise = {
      class: 'business',
      verified: true,
      stance: 'for',
      officialTitle: { fr: 'Maire' },
    } as const
    await site.db.update(contributions).set(otherwise).where(inArray(contributions.id, ids))
    expect(differing(before, await answers())).toEqual([])
  }, 240_000)
})

const isMasked = ({ shown, masked }: Written) => shown.length === 0 && masked.length > 0

const differing = (one: Map<string, string>, other: Map<string, string>) =>
  [...one].filter(([path, text]) => text !== other.get(path)).map(([path]) => path)

/** From the build, so that a new address is asked by itself; with each of the things written where one is named. */
async function addresses({ project, official, written, ideas }: World): Promise<string[]> {
  const patterns = (await routesOfTheBuild())
    .map(({ pattern }) => pattern)
    .filter((pattern) => !/^\/(mairie|compte)\b|\*/.test(pattern))
  const paths = patterns.flatMap((pattern) => {
    const filled = (id: string) =>
      pattern.replace(/:(\w+)\??/g, (_, name: string) =>
        name === 'path'
          ? 'projets'
          : name === 'slug'
            ? pattern.startsWith('/elus')
              ? official
              : project.slug
            : name === 'number'
              ? '1'
              : id,
      )
    // Those of each budget, and of each idea on its ballot.
    if (pattern.startsWith('/budgets/:slug')) return at(pattern, ideas.budgets)
    if (pattern.startsWith('/propositions/:slug')) return [filled(''), ...at(pattern, ideas.proposals)]
    return /^\/(contributions|questions)\/:id/.test(pattern)
      ? written.map(({ id }) => filled(id))
      : [filled(written[0]!.id)] // there are fourteen
  })
  const queries = ['?avis=contre', '?avis=pour', '?qui=visiteurs', '?qui=entreprises', '?tri=utiles']
  const threads = written.map(({ id }) => `?de=${id}`)
  const page = `/projets/${project.slug}`
  return [
    ...paths,
    ...[...queries, ...threads].map((query) => `${page}/discussion${query}`),
    `/it${page}`,
    `/en${page}`,
  ]
}

const at = (pattern: string, slugs: readonly string[]) =>
  slugs.map((slug) => pattern.replace(':slug', slug).replaceAll(/:\w+\??/g, '1'))

/** Each address as a page and as its data: as everybody by `npm run test:all`, as one of them by turns in the suite. */
async function answersOf(
  ask: Running['ask'],
  paths: string[],
  { readers, pages }: { readers: Record<string, string>[]; pages: boolean },
) {
  const asked = paths.flatMap((path, n) => {
    const [before, query] = path.split('?') as [string, string?]
    const data = `${before === '/' ? '/_root' : before}.data${query ? `?${query}` : ''}`
    const isFile = /\.\w+$/.test(before)
    return [...(pages || isFile ? [path] : []), ...(isFile ? [] : [data])].flatMap((path, m) =>
      readers
        .filter((_, who) => exhaustive || (n + m) % readers.length === who)
        .map((headers) => ({ path, headers })),
    )
  })
  const said = (await together(asked, ask)).map(({ asked: { path, headers }, text }) => [
    `${path} ${headers?.cookie ? 'signed in' : ''}`,
    // A page that is one person's alone has a key for its forms, another each time.
    text.replace(/nonce="[^"]*"|\["D",\d+\]|"once","[\w-]{24}"/g, ''),
  ])
  return new Map(said as [string, string][])
}
