/**
 * `npm test`: everything. What is only read (types, lint, imports, unused code) is checked beside the build, then
 * vitest has both cores, then the browser. Ends with what failed, how long each part took and `N passed, N failed`.
 * `npm run test:all` asks every combination of what `npm test` samples by turns.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))
const RESULTS = 'test-results'
mkdirSync(RESULTS, { recursive: true })
const report = (name) => join(RESULTS, `${name}.json`)
for (const name of ['vitest', 'e2e']) rmSync(report(name), { force: true })

const bin = (path) => [process.execPath, join('node_modules', path)]
const exhaustive = process.argv.includes('--all') ? { TEST_ALL: 'on' } : {}
const parts = []
const began = performance.now()

const folders = ['app', 'db', 'demo', 'emails', 'sandbox', 'start', 'tests']
const cruise = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...folders]
await Promise.all([
  (async () => {
    await check('build', [process.execPath, 'build.mjs', '--if-needed', '--quiet'])
    await check('unused code', bin('knip/bin/knip.js').concat('--no-progress'))
    await check('import rules', bin('dependency-cruiser/bin/dependency-cruise.mjs').concat(cruise))
  })(),
  (async () => {
    await check(
      'lint',
      bin('@biomejs/biome/bin/biome').concat('ci', '--colors=off', '--error-on-warnings', '.'),
    )
    await check('types', bin('typescript/bin/tsc').concat('--noEmit'))
  })(),
])
// The instance that the browser will use tells its story meanwhile, a minute of one core, and waits for its turn.
const turn = join(RESULTS, 'browser-turn')
rmSync(turn, { force: true })
const browser = run(bin('@playwright/test/cli.js').concat('test'), 'inherit', { E2E_TURN: turn })
await suite(
  'unit and database',
  run(
    bin('vitest/vitest.mjs').concat(
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('vitest')}`,
    ),
    'inherit',
    exhaustive,
  ),
  vitestCounts,
)
writeFileSync(turn, '')
await suite('browser', browser, playwrightCounts)

conclude()

/** Counts as one test; says something only when it fails. */
async function check(name, command) {
  const { code, said, seconds } = await run(command, 'pipe')
  if (code !== 0) process.stdout.write(`\n── ${name} ──\n${said.trim()}\n\n`)
  const failures = code === 0 ? [] : [{ name, why: said.trim() }]
  done({ name, seconds, passed: 1 - failures.length, failed: failures.length, failures, skipped: 0 })
}

/** What shows what it says as it goes; its tests are counted by its own report. */
async function suite(name, running, counts) {
  process.stdout.write(`\n── ${name} ──\n`)
  const began = performance.now()
  const { code } = await running
  const seconds = (performance.now() - began) / 1000
  const { passed, failures, skipped } = counts()
  // A suite that ended badly has failed somewhere, whatever its report says.
  const failed = code === 0 ? failures.length : Math.max(1, failures.length)
  done({ name, seconds, passed, failed, failures, skipped })
}

function run([program, ...args], stdio, env = {}) {
  const started = performance.now()
  const child = spawn(program, args, {
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, FORCE_COLOR: '0', ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said, seconds: (performance.now() - started) / 1000 }))
  })
}

function vitestCounts() {
  const { numPassedTests = 0, numPendingTests = 0, testResults = [] } = read('vitest') ?? {}
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

function conclude() {
  const total = (of) => parts.reduce((sum, part) => sum + part[of], 0)
  // Once more where it is read first: a log is long, and its end is what is kept of it.
  for (const { name, why } of parts.flatMap(({ failures }) => failures))
    process.stdout.write(`\n✗ ${name}\n${(why ?? '').split('\n').slice(0, 12).join('\n')}\n`)
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
