import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { loader as root } from '../app/root.tsx'
import { loader as campaign } from '../app/routes/campaigns/show.tsx'
import { loader as home } from '../app/routes/home/home.tsx'
import { loader as list } from '../app/routes/projects/list.tsx'
import { loader as project } from '../app/routes/projects/show.tsx'
import { loader as discussion } from '../app/routes/subjects/discussion.tsx'
import { test } from './fixtures/served.ts'
import { ensureBuilt } from './instance.ts'
import { counting, load } from './pages.ts'

type Cost = { queries: number; html: number; nodes: number; data: number; css: number; js: number }

/**
 * What a page may cost that does not depend on the machine, to somebody who is not signed in: its own queries and those of
 * the frame; its markup, its data and its files (as gzip makes them) in kB; its nodes. A tenth above what it costs today.
 */
const most: Record<string, Cost> = {
  '/': { queries: 17, html: 25, nodes: 565, data: 3.6, css: 15.5, js: 125 },
  '/projets': { queries: 3, html: 23, nodes: 485, data: 2.1, css: 15.5, js: 125 },
  '/projets/:slug': { queries: 9, html: 38.5, nodes: 870, data: 5.8, css: 15.5, js: 125 },
  '/projets/:slug/discussion': { queries: 6, html: 37.5, nodes: 730, data: 5, css: 15.5, js: 135 },
  '/campagnes/:slug': { queries: 8, html: 30, nodes: 640, data: 3.6, css: 15.5, js: 122 },
}

describe('what a page costs', () => {
  ensureBuilt()

  test('does not grow unseen', async ({ served }) => {
    const slugOf = (pattern: string) =>
      served.addresses
        .find((one) => one.pattern === pattern)
        ?.path.split('/')
        .at(-1) ?? ''
    const slug = slugOf('/projets/:slug')
    const sauna = slugOf('/campagnes/:slug')
    const pages = {
      '/': () => queriesOf((db) => load(home, db, '/')),
      '/projets': () => queriesOf((db) => load(list, db, '/projets')),
      '/projets/:slug': () => queriesOf((db) => load(project, db, `/projets/${slug}`, { slug })),
      '/projets/:slug/discussion': () =>
        queriesOf((db) => load(discussion, db, `/projets/${slug}/discussion`, { path: 'projets', slug })),
      '/campagnes/:slug': () => queriesOf((db) => load(campaign, db, `/campagnes/${sauna}`, { slug: sauna })),
    }
    const queriesOf = async (run: (db: typeof served.db) => Promise<unknown>) => {
      const { db, queries, close } = counting(served.database.appUrl)
      await run(db)
      await load(root, db, '/')
      await close()
      return queries.length
    }
    const found: Record<string, Cost> = {}
    for (const [pattern, queries] of Object.entries(pages)) {
      const path = pattern.replace(':slug', pattern.startsWith('/campagnes') ? sauna : slug)
      const [page, data] = [
        await served.ask({ path }),
        await served.ask({ path: path === '/' ? '/_root.data' : `${path}.data` }),
      ]
      expect([page.status, data.status], path).toEqual([200, 200])
      // React's stream left bytes of nothing where its pieces met.
      expect([page.text.startsWith('<!DOCTYPE html><html '), page.text.includes('\0')]).toEqual([true, false])
      found[pattern] = { queries: await queries(), ...weightOf(page.text), data: kB(data.text.length) }
    }
    const over = Object.entries(found).flatMap(([page, cost]) =>
      (Object.keys(cost) as (keyof Cost)[])
        .filter((what) => cost[what] > (most[page]?.[what] ?? 0))
        .map((what) => `${page}: ${what} ${cost[what]}`),
    )
    expect(Object.keys(found)).toEqual(Object.keys(most))
    expect(over).toEqual([])
  }, 120_000)
})

const kB = (bytes: number) => Math.round(bytes / 100) / 10

function weightOf(html: string) {
  const files = (kind: RegExp) => [...new Set([...html.matchAll(kind)].map(([, file]) => file!))] // each has one
  const sizes = (names: string[]) =>
    kB(names.reduce((sum, name) => sum + readFileSync(`build/remix/client${name}.gz`).length, 0))
  return {
    html: kB(Buffer.byteLength(html)),
    nodes: [...html.matchAll(/<[a-z]/g)].length,
    css: sizes(files(/rel="stylesheet" href="([^"]+)"/g)),
    js: sizes(files(/rel="modulepreload" href="([^"]+)"/g)),
  }
}
