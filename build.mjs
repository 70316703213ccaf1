/**
 * Builds what runs: the pages (Remix, by vite) and the programs (esbuild), at the same time.
 *   node build.mjs [--if-needed] [--only web,remix] [--quiet]
 *   node build.mjs --follow dev-web,worker
 * `--if-needed` builds only what changed since the last time, by the content of its sources. `--follow` goes on building
 * these programs as their sources change, and tells whoever started it which ones are others since.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { lineMaps } from './start/line-maps.mjs'
import { libraries } from './start/mail-parts.mjs'

process.chdir(dirname(fileURLToPath(import.meta.url)))
if (existsSync('node_modules/postgres')) await import('./patches/apply.mjs')

const counting = 'app/domain/ballots/counting/cli'
const programs = {
  web: 'app/web/server.ts',
  'dev-web': 'start/dev/web.ts',
  worker: 'app/jobs/worker.ts',
  apart: 'app/jobs/apart/main.ts',
  'heic-thread': 'app/services/heic-thread.js',
  together: 'start/together.ts',
  sandbox: 'sandbox/main.ts',
  start: 'start/main.ts',
  migrate: 'start/migrate.ts',
  invite: 'start/invite.ts',
  'add-commune': 'start/add-commune.ts',
  backup: 'start/backup/backup.ts',
  restore: 'start/backup/restoration.ts',
  reseal: 'start/backup/resealing.ts',
  'move-files': 'start/backup/move-files.ts',
  demo: 'demo/main.ts',
  bench: 'tests/load/bench.ts',
  phone: 'tests/load/phone.ts',
  count: `${counting}/count.ts`,
  conformance: `${counting}/conformance.ts`,
  'conformance-data': 'demo/conformance.ts',
  groups: `${counting}/groups.ts`,
  'bench-count': `${counting}/bench.ts`,
  recount: `${counting}/recount.ts`,
  'verify-chain': 'app/domain/audit/cli/verify-chain.ts',
  'verify-ledger': 'app/domain/ledger/cli/verify-ledger.ts',
}
const pages = ['app', 'db', 'emails', 'public']
const others = ['demo', 'sandbox', 'start', 'tests/load']
const settings = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'remix.config.js',
  'build.mjs',
  ...['apply', 'postgres'].map((name) => `patches/${name}.mjs`),
  ...['plugin', 'said-by', 'table'].map((name) => `start/words/${name}.ts`),
  ...['mail-parts', 'line-maps'].map((name) => `start/${name}.mjs`),
]
const STAMP = 'build/stamp.json'
const LOCK = 'build/.lock'

const args = process.argv.slice(2)
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : undefined
const quiet = args.includes('--quiet')
const followed = args.includes('--follow') ? (args[args.indexOf('--follow') + 1] ?? '').split(',') : undefined

if (followed) await follow(followed)
else
  await alone(async () => {
    const began = performance.now()
    const hashes = { pages: hashOf(pages), all: hashOf([...pages, ...others]) }
    const hashFor = (target) => (target === 'remix' ? hashes.pages : hashes.all)
    const done = existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {}
    const known = ['remix', ...Object.keys(programs).filter((name) => existsSync(programs[name]))]
    const wanted = known.filter((name) => !only || only.includes(name))
    const stale = wanted.filter(
      (name) => !args.includes('--if-needed') || done[name] !== hashFor(name) || !existsSync(outputOf(name)),
    )
    if (stale.length === 0) return
    // Whatever is interrupted from here on counts as not built.
    for (const name of stale) delete done[name]
    writeFileSync(STAMP, JSON.stringify(done))
    await Promise.all([
      stale.includes('remix') && buildPages().then(compressAssets),
      buildPrograms(stale.filter((name) => name !== 'remix')),
    ])
    for (const name of stale) done[name] = hashFor(name)
    writeFileSync(STAMP, JSON.stringify(done))
    if (!quiet)
      process.stdout.write(
        `Built ${stale.join(', ')} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
      )
  })

function outputOf(name) {
  return name === 'remix' ? 'build/remix/server/index.js' : `build/${name}.js`
}

function hashOf(folders) {
  const hash = createHash('sha256').update(process.version)
  for (const path of [...settings, ...folders.flatMap(filesUnder)])
    hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** vite in a process of its own: on two cores the programs are built meanwhile. */
function buildPages() {
  return new Promise((resolve, reject) => {
    const cli = 'node_modules/@remix-run/dev/dist/cli.js'
    // A larger young generation: what is built lives short, and was moved about by the collector again and again.
    const child = spawn(process.execPath, ['--max-semi-space-size=64', cli, 'vite:build'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Error(`The pages could not be built:\n${said.split(/\n\s*(at |code: |watchFiles)/)[0]}`),
          ),
    )
  })
}

/** Once here, rather than at each request: the server picks the smallest that the browser takes. */
function compressAssets() {
  for (const path of filesUnder('build/remix/client')) {
    if (!/\.(js|css|svg|txt)$/.test(path)) continue
    const content = readFileSync(path)
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
    writeFileSync(`${path}.br`, brotliCompressSync(content))
  }
}

async function buildPrograms(names) {
  if (names.length === 0) return
  const { build } = await import('esbuild')
  await build(howToBuild(names))
}

function howToBuild(names) {
  return {
    entryPoints: Object.fromEntries(names.map((name) => [name, programs[name]])),
    outdir: 'build',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    plugins: [libraries, lineMaps],
    sourcemap: true,
    // Node keeps each program's text, at two bytes a sign if one of them is beyond Latin: in a comment, say.
    minifyWhitespace: true,
    // Traces name files and lines (line-maps.mjs); Node would keep the sources themselves in memory as well, 20 MB of them.
    sourcesContent: false,
    jsx: 'automatic',
    logLevel: 'warning',
  }
}

async function follow(names) {
  mkdirSync('build', { recursive: true })
  const done = existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {}
  for (const name of names) delete done[name]
  writeFileSync(STAMP, JSON.stringify(done)) // no stamp will say of what sources these are
  const known = {}
  const { context } = await import('esbuild')
  const tell = (name) => process.connected && process.send(name)
  const plugin = {
    name: 'tell',
    setup: (build) =>
      build.onEnd(({ errors }) => {
        if (errors.length > 0) return // said by esbuild; what was built before goes on running
        const first = Object.keys(known).length === 0
        for (const name of names) {
          const content = createHash('sha256')
            .update(readFileSync(`build/${name}.js`))
            .digest('hex')
          if (known[name] !== content && !first) tell(name)
          known[name] = content
        }
        if (first) tell('ready')
      }),
  }
  const following = await context({ ...howToBuild(names), plugins: [libraries, lineMaps, plugin] })
  await following.watch()
  process.on('disconnect', () => process.exit(0))
}

/** One build of this folder at a time; a second one waits, then finds its work done. */
async function alone(work) {
  let taken = false
  try {
    mkdirSync('build', { recursive: true })
    while (!take()) await new Promise((resolve) => setTimeout(resolve, 200))
    taken = true
    await work()
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exitCode = 1
  } finally {
    if (taken) rmSync(LOCK, { force: true })
  }
}

/** Where nothing may be written, whoever starts can mend it: one sentence, in her language. */
function sentenceOf({ code, message }) {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return message
  return `Cordée : impossible d’écrire dans le dossier ${join(process.cwd(), 'build')} (${code}), où sont construits les programmes : prenez-en le droit, ou copiez Cordée dans un dossier à vous.`
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const holder = existsSync(LOCK) ? Number(readFileSync(LOCK, 'utf8')) : 0
    try {
      if (holder) process.kill(holder, 0)
    } catch {
      rmSync(LOCK, { force: true }) // Its holder was killed.
    }
    return false
  }
}
