import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const floors = ['app', 'db', 'demo', 'emails', 'sandbox', 'start', 'tests']
const sources = floors.flatMap((floor) =>
  readdirSync(floor, { recursive: true, encoding: 'utf8' })
    .map((file) => join(floor, file))
    .filter((file) => /\.(tsx?|mjs|css)$/.test(file)),
)
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file)
const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length

describe('the house', () => {
  test('has no room of more than forty files, tests beside them not counted', () => {
    const rooms = new Map<string, number>()
    for (const file of sources.filter((file) => !isTest(file)))
      rooms.set(dirname(file), (rooms.get(dirname(file)) ?? 0) + 1)
    const excepted = /^(app\/lib\/messages|emails)(\/|$)/
    expect([...rooms].filter(([room, files]) => files > 40 && !excepted.test(room))).toEqual([])
  })

  test('knows of the library of sessions, which has ended, in one module', () => {
    const known = sources.filter((file) =>
      /from '(lucia|@lucia-auth\/[\w-]+)'/.test(readFileSync(file, 'utf8')),
    )
    expect(known).toEqual(['app/domain/people/sign-in/lucia.ts'])
  })

  test('is made of small files: half of them hold sixty lines or fewer', () => {
    const lengths = sources.map(linesOf).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  })

  test('has no file over three hundred lines but the story’s words', () => {
    const over = sources.filter((file) => !file.startsWith('demo/story/') && linesOf(file) > 300)
    expect(over).toEqual([])
  })
})

test('whether a browser has something already is read in one place, lists, stars and weak tags with it', () => {
  const reading = sources.filter(
    (file) =>
      file.startsWith('app/') &&
      !isTest(file) &&
      /headers\W+(get\W+)?if-none-match/i.test(readFileSync(file, 'utf8')),
  )
  expect(reading).toEqual(['app/web/memory/if-none-match.ts', 'app/web/memory/in-front.ts'])
})

test('no statement is read by a type written by hand: a shape says what it yields (decision 25)', () => {
  const code = sources.filter((file) => /^(app|db|demo)\//.test(file) && !isTest(file))
  expect(code.filter((file) => /\.execute</.test(readFileSync(file, 'utf8')))).toEqual([])
})

/** Constraints and generated columns, as they were written before there was a function for it. */
const zoned = ['db/schema/decisions.ts', 'db/schema/funding.ts', 'db/schema/ledger.ts']
const cityTime = '0042_city-time.sql'
/** A function that was copied as it stood; the next migration wrote it anew, without the zone. */
const copied = ['migrations/0054_counter-proposals.sql']

test('the zone in which the commune lives stands in SQL once: in city_day, city_time and city_instant', () => {
  const spelled = /(?<!timeZone: |zone = )'Europe\/Paris'/
  const spelling = (files: string[]) => files.filter((file) => spelled.test(readFileSync(file, 'utf8')))
  expect(spelling(sources.filter((file) => !isTest(file))).sort()).toEqual(zoned)
  const later = readdirSync('migrations').filter((file) => file.endsWith('.sql') && file > cityTime)
  expect(spelling(later.map((file) => join('migrations', file)))).toEqual(copied)
})

type Rule = { name: string; from: { path?: string }; to: { path?: string; pathNot?: string | string[] } }
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: Rule[] }
const architecture = readFileSync('docs/architecture.md', 'utf8')
const drawing = (title: string) => {
  const [, text = ''] = new RegExp(`## ${title}\\n[^]*?\`\`\`text\\n([^]*?)\`\`\``).exec(architecture) ?? []
  return text
}
const bare = (place: string) => place.replace(/^app\//, '')

describe('the drawing of the house', () => {
  test('shows every floor, and who may import whom, as the import rules have it', () => {
    const ruled = new Map(
      forbidden
        .filter(({ name }) => name.endsWith('-may-only-import'))
        .map(({ name, to }) => {
          const place = name.replace('-may-only-import', '')
          const may = [to.pathNot ?? []].flat().map((path) => path.replace(/^\^|\(.*$/g, ''))
          return [
            bare(place),
            may
              .filter((other) => other !== place)
              .map(bare)
              .sort(),
          ] as const
        }),
    )
    const [head = '', ...rows] = drawing('Floors').split('\n').filter(Boolean)
    const columns = [...head.matchAll(/\w+/g)].map(({ 0: name, index }) => ({ name, at: index }))
    const drawn = new Map(
      rows.map((row) => {
        const marks = columns.filter(({ name, at }) => /[●○]/.test(row.slice(at, at + name.length)))
        return [row.split(' ')[0] ?? '', marks.map(({ name }) => name).sort()] as const
      }),
    )
    expect(drawn).toEqual(ruled)
  })

  test('shows the areas in their order, and which of them have no rules yet', () => {
    const ruled = forbidden
      .filter(({ name }) => name.endsWith('-knows-only-earlier-areas'))
      .map(({ name }) => name.replace('-knows-only-earlier-areas', ''))
    const drawn = [...drawing('Areas').matchAll(/^(\(?)([a-z]+)\)? {2,}\S/gm)]
    expect(drawn.map(([, , area]) => area).reverse()).toEqual(ruled)
    const announced = drawn.filter(([, bracket]) => bracket).map(([, , area]) => area)
    expect(announced).toEqual(ruled.filter((area) => !existsSync(`app/domain/${area}/index.ts`)).reverse())
  })
})

test('every file that the README, the documents and the decisions name is there', () => {
  const documents = [
    ...['README.md', 'docs/writing-code.md', 'docs/architecture.md'],
    ...readdirSync('docs/decisions').map((file) => join('docs/decisions', file)),
  ]
  const missing = documents.flatMap((document) =>
    [
      ...readFileSync(document, 'utf8').matchAll(
        /`((?:app|web|lib|ui|domain|db|demo|docs|emails|start|tests)\/[\w./-]+)`/g,
      ),
    ]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(path) && !existsSync(join('app', path)))
      .map((path) => `${document}: ${path}`),
  )
  expect(missing).toEqual([])
})
