/**
 * `npm test -- AREA`: what concerns an area (the folders and browser tests of that name) or a path. Without a name
 * everything: what is only read (types, lint, imports, unused code) is checked beside the build, then vitest has both
 * cores, then the browser. Ends with the slowest tests, what failed, how long each part took and `N passed, N failed`.
 * `npm run test:all` asks every combination of what `npm test` samples by turns.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))
const RESULTS = 'test-results'
mkdirSync(RESULTS, { recursive: true })
const report = (name) => join(RESULTS, `${name}.json`)
for (const name of ['vitest', 'e2e']) rmSync(report(name), { force: true })

const bin = (path) => [process.execPath, join('node_modules', path)]
const exhaustive = process.argv.includes('--all') ? { TEST_ALL: 'on' } : {}
const parts = []
const slowest = []
const began = performance.now()
const folders = ['app', 'db', 'demo', 'emails', 'sandbox', 'start', 'tests']
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const vitest = (...files) =>
  bin('vitest/vitest.mjs').concat(
    ...['run', ...files, '--reporter=default', '--reporter=./tests/shapes/reporter.ts'],
    ...['--reporter=json', `--outputFile.json=${report('vitest')}`],
  )
const playwright = (...files) => bin('@playwright/test/cli.js').concat('test', ...files)
const lint = (...paths) =>
  bin('@biomejs/biome/bin/biome').concat('ci', '--colors=off', '--error-on-warnings', ...paths)

if (named.length > 0) {
  await concerning(named.flatMap(placesOf))
  conclude()
}

const cruise = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...folders]
await Promise.all([
  check('build', [process.execPath, 'build.mjs', '--if-needed', '--quiet']),
  (async () => {
    await check('lint', lint('.'))
    await check('types', bin('typescript-native/bin/tsc').concat('--noEmit'))
    await check('unused code', bin('knip/bin/knip.js').concat('--no-progress'))
    await check('import rules', bin('dependency-cruiser/bin/dependency-cruise.mjs').concat(cruise))
  })(),
])
// The instance that the browser will use tells its story meanwhile, a minute of one core, and waits for its turn.
const turn = join(RESULTS, 'browser-turn')
rmSync(turn, { force: true })
const browser = run(playwright(), { env: { E2E_TURN: turn, ...exhaustive } })
await suite('unit and database', run(vitest(), { env: exhaustive }), vitestCounts)
writeFileSync(turn, '')
await suite('browser', browser, playwrightCounts)

conclude()

/** The tests of these places and their lint. */
async function concerning(places) {
  const isSpec = (place) => place.startsWith('tests/e2e/')
  const [specs, others] = [places.filter(isSpec), places.filter((place) => !isSpec(place))]
  await check('lint', lint(...places))
  // A folder without a test is no fault.
  if (others.length > 0)
    await suite('unit and database', run([...vitest(...others), '--passWithNoTests']), vitestCounts)
  if (specs.length > 0) await suite('browser', run(playwright(...specs)), playwrightCounts)
}

/** A path as it is; else every folder of that name, and the browser tests that begin with it. */
function placesOf(name) {
  if (existsSync(name)) return [name]
  const under = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
      ...{ name: entry.name, path: join(entry.parentPath, entry.name) },
      isFolder: entry.isDirectory(),
    }))
  const areas = folders.filter((folder) => folder !== 'tests').flatMap(under)
  const found = [
    ...areas.filter((one) => one.isFolder && one.name === name),
    ...under('tests/e2e').filter((one) => one.name.endsWith('.spec.ts') && one.name.startsWith(name)),
  ]
  if (found.length > 0) return found.map(({ path }) => path)
  process.stderr.write(`No path, folder or browser test is called ${name}.\n`)
  process.exit(2)
}

/** Counts as one test; says something only when it fails. */
async function check(name, command) {
  const { code, said, seconds } = await run(command, { quiet: true })
  if (code !== 0) process.stdout.write(`\n── ${name} ──\n${said.trim()}\n\n`)
  const failures = code === 0 ? [] : [{ name, why: said.trim() }]
  done({ name, seconds, passed: 1 - failures.length, failed: failures.length, failures, skipped: 0 })
}

/** What shows what it says as it goes; its tests are counted by its own report. */
async function suite(name, running, counts) {
  process.stdout.write(`\n── ${name} ──\n`)
  const began = performance.now()
  const { code, said } = await running
  const seconds = (performance.now() - began) / 1000
  const { passed, failures, skipped } = counts()
  // A suite that ended badly has failed somewhere, whatever its report says: what it said last tells where.
  const untold = said.indexOf('No test runs the statement of')
  if (untold > -1) failures.push({ name, why: said.slice(untold) })
  if (code !== 0 && failures.length === 0)
    failures.push({ name: `${name} ended with ${code}`, why: said.trim().split('\n').slice(-40).join('\n') })
  done({ name, seconds, passed, failed: failures.length, failures, skipped })
}

/** What it says is kept, and shown as it is said unless it is to be quiet. */
function run([program, ...args], { quiet = false, env = {} } = {}) {
  const started = performance.now()
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
      if (!quiet) process.stdout.write(chunk)
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said, seconds: (performance.now() - started) / 1000 }))
  })
}

function vitestCounts() {
  const { numPassedTests = 0, numPendingTests = 0, testResults = [] } = read('vitest') ?? {}
  for (const { name, startTime, endTime } of testResults)
    slowest.push({ name: relative('.', name), seconds: (endTime - startTime) / 1000 })
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      // A file that could not be loaded, or prepared, has no test that failed.
      if (failed.length === 0) return [{ name, why: message }]
      return failed.map(({ fullName, failureMessages }) => ({
        name: `${name}: ${fullName}`,
        why: failureMessages[0],
      }))
    })
  return { passed: numPassedTests, failures, skipped: numPendingTests }
}

function playwrightCounts() {
  const { stats, suites = [] } = read('e2e') ?? {}
  const { expected = 0, flaky = 0, skipped = 0 } = stats ?? {}
  for (const { file, title, tests } of specsOf(suites))
    for (const { results } of tests)
      slowest.push({
        name: `${file}: ${title}`,
        seconds: sum(results.map(({ duration }) => duration / 1000)),
      })
  const failures = specsOf(suites)
    .flatMap(({ file, title, tests }) => tests.map((test) => ({ name: `${file}: ${title}`, ...test })))
    .filter(({ status }) => status === 'unexpected')
    .map(({ name, results }) => ({ name, why: results.at(-1)?.error?.message }))
  return { passed: expected + flaky, failures, skipped }
}

function specsOf(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])])
}

function read(name) {
  return existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : undefined
}

function done(part) {
  parts.push(part)
  process.stdout.write(`${part.failed ? '✗' : '✓'} ${part.name} (${part.seconds.toFixed(1)} s)\n`)
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0)
}

function conclude() {
  const total = (of) => sum(parts.map((part) => part[of]))
  process.stdout.write('\nThe slowest:\n')
  for (const { name, seconds } of slowest.sort((a, b) => b.seconds - a.seconds).slice(0, 20))
    process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${name.slice(0, 110)}\n`)
  // Once more where it is read first: a log is long, and its end is what is kept of it.
  for (const { name, why } of parts.flatMap(({ failures }) => failures))
    process.stdout.write(`\n✗ ${name}\n${(why ?? '').split('\n').slice(0, 40).join('\n')}\n`)
  process.stdout.write('\n')
  for (const { name, seconds, passed, failed } of parts) {
    process.stdout.write(
      `${name.padEnd(20)}${seconds.toFixed(1).padStart(7)} s${String(passed).padStart(7)} passed${String(failed).padStart(5)} failed\n`,
    )
  }
  process.stdout.write(
    `${'in all'.padEnd(20)}${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s\n\n`,
  )
  const skipped = total('skipped') ? `, ${total('skipped')} skipped` : ''
  process.stdout.write(`${total('passed')} passed, ${total('failed')} failed${skipped}\n`)
  process.exit(total('failed') ? 1 : 0)
}
