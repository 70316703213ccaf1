import { inArray } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { openSession } from '#app/domain/people/index.ts'
import { contributions } from '#db/schema/index.ts'
import { test as base, describe, expect } from './db.ts'
import { routesOfTheBuild } from './fixtures/routes.ts'
import { exhaustive } from './fixtures/served.ts'
import { type Written, wordsInEveryState } from './fixtures/words-in-every-state.ts'
import { startWeb, variables, type WebProcess } from './instance/web-process.ts'
import { ensureBuilt } from './instance.ts'

type Site = Awaited<ReturnType<typeof wordsInEveryState>> & {
  /** Every public address that may show words, as a page and as its data, as nobody and as another citizen. */
  answers: (what?: { pages: boolean }) => Promise<Map<string, string>>
}

const test = base.extend<{ site: Site }>({
  site: async ({ db, database }, use) => {
    ensureBuilt()
    const world = await wordsInEveryState(db)
    const web = await startWeb({
      ...variables,
      NODE_ENV: 'production',
      CORDEE_MODE: 'demonstration',
      DATABASE_URL: database.appUrl,
      RATE_LIMITS: 'off',
    })
    const token = await act(db, world.reader, (deed) =>
      openSession(deed, world.reader.id, { device: 'essai', demonstration: true }),
    )
    const paths = await addresses(world)
    const cookies = [undefined, `session=${token}`]
    const answers: Site['answers'] = (what = { pages: true }) => answersOf(web, paths, { cookies, ...what })
    await use({ ...world, answers })
    await web.end()
  },
})

describe('what people wrote', () => {
  test('is shown nowhere where it was withdrawn, hidden or held, nor is its author', async ({ site }) => {
    const answers = await site.answers()
    for (const { state, shown, masked } of site.written) {
      const everywhere = [...answers.values()].join('\n')
      for (const one of shown) expect(everywhere.includes(one), `${state}: ${one} can be read`).toBe(true)
      for (const one of masked)
        expect(
          [...answers].filter(([, text]) => text.includes(one)).map(([path]) => path),
          `${state}: ${one}`,
        ).toEqual([])
    }
  }, 120_000)

  test('shows of nothing masked of which class or of what mind its author is', async ({ site, db }) => {
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
    await db.update(contributions).set(otherwise).where(inArray(contributions.id, ids))
    expect(differing(before, await answers())).toEqual([])
  }, 120_000)
})

const isMasked = ({ shown, masked }: Written) => shown.length === 0 && masked.length > 0

const differing = (one: Map<string, string>, other: Map<string, string>) =>
  [...one].filter(([path, text]) => text !== other.get(path)).map(([path]) => path)

/** From the build, so that a new address is asked by itself; with each of the things written where one is named. */
async function addresses({ project, official, written }: Omit<Site, 'answers'>): Promise<string[]> {
  const patterns = (await routesOfTheBuild())
    .map(({ pattern }) => pattern)
    .filter((pattern) => !/^\/(mairie|compte)\b|\*/.test(pattern))
  const paths = patterns.flatMap((pattern) => {
    const filled = (id: string) =>
      pattern.replace(/:(\w+)\??/g, (_, name: string) =>
        name === 'slug'
          ? pattern.startsWith('/elus')
            ? official
            : project.slug
          : name === 'number'
            ? '1'
            : id,
      )
    return /^\/(contributions|questions)\/:id/.test(pattern)
      ? written.map(({ id }) => filled(id))
      : [filled(written[0]!.id)] // there are fourteen
  })
  const queries = ['?avis=contre', '?avis=pour', '?qui=visiteurs', '?qui=entreprises', '?tri=utiles']
  const threads = written.map(({ id }) => `?de=${id}`)
  const page = `/projets/${project.slug}`
  return [...paths, ...[...queries, ...threads].map((query) => page + query), `/it${page}`, `/en${page}`]
}

/** Each address as a page and as its data: as everybody by `npm run test:all`, as one of them by turns in the suite. */
async function answersOf(
  web: WebProcess,
  paths: string[],
  { cookies, pages }: { cookies: (string | undefined)[]; pages: boolean },
) {
  const asked = paths.flatMap((path, n) => {
    const [before, query] = path.split('?') as [string, string?]
    const data = `${before === '/' ? '/_root' : before}.data${query ? `?${query}` : ''}`
    const isFile = /\.\w+$/.test(before)
    return [...(pages || isFile ? [path] : []), ...(isFile ? [] : [data])].flatMap((path, m) =>
      cookies
        .filter((_, who) => exhaustive || (n + m) % cookies.length === who)
        .map((cookie) => ({ path, cookie })),
    )
  })
  const answers = new Map<string, string>()
  const queue = asked.values()
  const worker = async () => {
    for (const { path, cookie } of queue) {
      const { text } = await web.ask(path, { cookie })
      answers.set(`${path} ${cookie ? 'signed in' : ''}`, text.replace(/nonce="[^"]*"|\["D",\d+\]/g, ''))
    }
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return answers
}
