import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { minify } from '@swc/core'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import { denyImports } from 'vite-env-only'
import remixConfig from './remix.config.js'
import { wordsOfPage } from './start/words/plugin.ts'

/** Components that few citizens' pages draw: each stands alone, or with those who use it. */
const seldom = [
  ...[
    'confirm-button',
    'date-field',
    'desk-item',
    'desk-language',
    'desk-paths',
    'diff',
    'file-field',
    'financing-bar',
    'kinds',
  ],
  ...['card-warning', 'hero', 'milestone-track', 'money-field', 'project-card', 'search-field', 'tabs'],
  'use-form-of-lines',
  ...['funders', 'own-share'],
  ...['counted-list', 'list-rows', 'list-view', 'euros', 'filters', 'meant-amounts', 'select'],
  ...[
    'card',
    'erasure-rule',
    'markdown-field',
    'markdown-toolbar',
    'markdown-marks',
    'offered-name',
    'vat-number',
  ],
  ...['class-breakdown', 'breakdown-bar', 'hatch', 'stance-choice'],
  ...['text-input', 'submit-button', 'device', 'cursor', 'search-words', 'whole-minute'],
  ...[
    'milestones',
    'milestone-end',
    'deliveries',
    'file-limits',
    'read-back-all',
    'references',
    'card-brand',
  ],
  ...[
    'drawn-plan',
    'map-of',
    'pick-point',
    'nearest-place',
    'point-mark',
    'shapes',
    'live-map',
    'open-map',
    'marks',
  ],
  ...['layers', 'mercator', 'plan-frame', 'point-of-photo', 'tiles'],
]

/** What is around each page of a subject, whatever its kind. */
const framing = [
  ...['subject-frame', 'subject-tabs', 'act-bar', 'what-to-do', 'doors', 'old-comments'].map(
    (name) => `routes/subjects/parts/${name}`,
  ),
  'routes/projects/parts/who-decides',
  'routes/publishing/parts/follow',
]

/** The parts of a dossier that its pages share. */
const ofDossiers = ['deadlines', 'papers', 'plan', 'state-badge'].map(
  (name) => `routes/dossiers/parts/${name}`,
)

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

/** A page asks the server for no route that it does not know: it reads them all from a file, when it needs one. */
const routesFromAFile: Plugin = {
  name: 'routes-from-a-file',
  enforce: 'pre',
  resolveId: (source, importer) => (source === './fog-of-war.js' && isRemix(importer) ? wholeTable : null),
}
const wholeTable = fileURLToPath(new URL('app/lib/browser/whole-table.ts', import.meta.url))
const isRemix = (importer = '') => importer.endsWith('/@remix-run/react/dist/esm/browser.js')

/** The same where libraries are bundled beforehand, while somebody develops. */
const routesFromAFileToo = {
  name: routesFromAFile.name,
  setup: ({ onResolve }: EsbuildHooks) =>
    onResolve({ filter: /^\.\/fog-of-war\.js$/ }, ({ importer }) =>
      isRemix(importer) ? { path: wholeTable } : null,
    ),
}

/**
 * What browsers load, as terser would make it, in a third of its time: a few kilobytes less on each page than with vite's
 * own way.
 */
const minified: Plugin = {
  name: 'minified',
  apply: 'build',
  renderChunk: {
    order: 'post',
    handler: (code) =>
      minify(code, {
        ecma: 2020,
        module: true,
        compress: { passes: 3, pure_getters: true, unsafe_undefined: true },
        mangle: true,
        format: { comments: false },
      }),
  },
}

type EsbuildHooks = {
  onResolve: (
    which: { filter: RegExp },
    find: (asked: { importer: string }) => { path: string } | null,
  ) => void
}

export default defineConfig(({ isSsrBuild }) => ({
  // Said once, in public/licences.txt.
  esbuild: { legalComments: 'none' },
  plugins: [
    tailwindcss(),
    // The second lock between the browser and the rules: dependency-cruiser is the first.
    denyImports({ client: { files: ['db/**', 'app/domain/**', 'app/telling/**', 'app/services/**'] } }),
    remix(remixConfig),
    wordsOfPage(),
    routesFromAFile,
    ...(isSsrBuild ? [] : [minified]),
  ],
  build: {
    target: 'es2022',
    // By the plugin above; the server's own files are read in stack traces.
    minify: false,
    cssMinify: true,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    // Remix itself preloads what a page needs.
    modulePreload: false,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
  ssr: { noExternal: [] },
  optimizeDeps: { esbuildOptions: { plugins: [routesFromAFileToo] } },
}))

/**
 * What nearly every page needs stands in a few files rather than in dozens: together they compress better, and a page
 * names fewer of them. The rest is divided by vite, by who uses it.
 */
function chunkOf(file: string): string | undefined {
  const [, place = '', name = ''] = /\/app\/(.+)\/([\w-]+)\.tsx?$/.exec(file) ?? []
  // It stands in Remix's own place: among ours, each of the two files would wait for the other.
  if (name === 'whole-table') return 'vendor'
  // Their rooms too; words go by language, apart, and what a ballot is made of with the ballot's page alone.
  if (/^(ui|lib)(?!\/(messages|ballots))(\/|$)/.test(place)) return chunkOfUi(name)
  if (framing.includes(`${place}/${name}`)) return 'framed'
  if (ofDossiers.includes(`${place}/${name}`)) return 'dossier'
  const [, library = ''] = /\/node_modules\/(@?[\w-]+)/.exec(file) ?? []
  if (library === '@conform-to') return 'forms'
  return /^(@remix-run|react|scheduler|turbo-stream)/.test(library) ? 'vendor' : undefined
}

/** What few pages need lies where vite puts it; tabs apart, or they lay in the frame of subjects, whole for whoever has tabs. */
function chunkOfUi(name: string): string | undefined {
  if (name === 'tabs') return 'tabs'
  return seldom.includes(name) ? undefined : 'ui'
}
