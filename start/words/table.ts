import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { buildSync } from 'esbuild'
import { areasSaidBy } from './said-by.ts'

/**
 * The first words of the pages that fetch every area: there one goes, signed in or about to be, from form to form and to
 * the rest of the site without a new document. All others are opened by anybody, and fetch what they say.
 */
const whole = new Set([
  ...[
    'mairie',
    'compte',
    'connexion',
    'inscription',
    'deconnexion',
    'invitation',
    'contributions',
    'promesses',
  ],
  ...['parrainages', 'reponse', 'reponses', 'reprise', 'guichet', 'desabonnement', '*'],
])

type Entry = { path?: string; file: string; children?: Entry[] }
/** A page: the words of its address, and the modules that draw it and the frames around it. */
type Page = { words: string[]; drawnBy: string[] }

/**
 * Which areas of words the pages say that anybody opens, beside the core, read off their modules and all that these are made of.
 * Under the first word of an address stands what its pages say; under `first/third`, what such a page says that the
 * others of its first word do not.
 */
export async function wordsOfPages(): Promise<Record<string, string[]>> {
  const pages = [...pagesIn(routes(), [], ['root.tsx'])].filter(
    ({ words: [first = ''] }) => !whole.has(first),
  )
  const modules = [...new Set(pages.flatMap(({ drawnBy }) => drawnBy))].map((file) => `app/${file}`)
  const said = await areasSaidBy(modules, areasIn('app/lib/messages/fr.rest.ts'))
  const areasOf = (of: readonly Page[]) =>
    new Set(of.flatMap(({ drawnBy }) => drawnBy.flatMap((file) => said.get(`app/${file}`) ?? [])))
  const firsts = [...new Set(pages.map(({ words: [first = ''] }) => first))]
  return Object.fromEntries(
    firsts.filter((first) => !isAny(first)).flatMap((first) => placesUnder(first, pages, areasOf)),
  )
}

/** What people do on a subject has one page for all kinds: that word of its address may be any. */
const isAny = (word: string) => word.startsWith(':')

function placesUnder(
  first: string,
  pages: readonly Page[],
  areasOf: (of: readonly Page[]) => Set<string>,
): [string, string[]][] {
  const here = pages.filter(({ words: [one = ''] }) => one === first || (first !== '' && isAny(one)))
  const thirds = new Set(here.map(({ words }) => words[2]).filter((third) => third && !isAny(third)))
  const common = areasOf(here.filter(({ words }) => !thirds.has(words[2])))
  const apart = [...thirds].flatMap((third): [string, string[]][] => {
    const areas = areasOf(here.filter(({ words }) => words[2] === third))
    return [...areas].every((area) => common.has(area)) ? [] : [[`${first}/${third}`, [...areas].sort()]]
  })
  return [[first, [...common].sort()], ...apart]
}

function* pagesIn(
  entries: readonly Entry[],
  above: readonly string[],
  around: readonly string[],
): Generator<Page> {
  for (const { path = '', file, children } of entries) {
    const words = [...above, ...path.split('/').filter((word) => word && word !== ':lang?')]
    const drawnBy = file.endsWith('.tsx') ? [...around, file] : [...around]
    if (children) yield* pagesIn(children, words, drawnBy)
    else if (file.endsWith('.tsx')) yield { words, drawnBy }
  }
}

/** The map of the site, read without all that would build it. */
function routes(): Entry[] {
  const said = {
    index: (file: string) => ({ file }),
    route: (path: string, file: string, children?: Entry[]) => ({ path, file, children }),
  }
  const { outputFiles } = buildSync({
    ...{ entryPoints: ['app/routes.ts'], bundle: true, packages: 'external' },
    ...{ format: 'cjs', platform: 'node', write: false },
  })
  const code = outputFiles[0]!.text // one entry, one file
  const module: { exports: { default?: Entry[] } } = { exports: {} }
  runInContext(code, createContext({ module, require: () => said }))
  return module.exports.default ?? []
}

/** The areas of a dictionary, by what it imports. */
const areasIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^import \{ fr as (\w+) \}/gm)].map(([, area = '']) => area)
