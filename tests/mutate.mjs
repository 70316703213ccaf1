/**
 * `npm run mutate -- AREA`: breaks the rules of an area of app/domain one by one (a turned comparison, a condition that
 * always holds, a call left out) and tells which of them no test notices, with a score. The tests are the area's own and
 * those elsewhere that import it.
 * `npm run mutate -- AREA --sample 40` breaks forty of its lines alone, always the same ones as long as they stand: an
 * area in minutes instead of a quarter of an hour. `--seed WORD` draws forty others: of those that a session killed one
 * by one, the score says no more than that. `--again` breaks alone what the last run of this area left alive, for whoever
 * wrote tests since and left those lines as they were, and `--tests WORD` asks only the tests with this word in their path.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const [area, ...asked] = process.argv.slice(2)
const { sample, seed, again, tests } = parseArgs({
  args: asked,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    tests: { type: 'string', default: '' },
  },
}).values
if (!area || !existsSync(`app/domain/${area}`)) {
  process.stderr.write(
    'npm run mutate -- AREA [--sample LINES [--seed WORD] | --again] [--tests WORD], where app/domain/AREA is a folder\n',
  )
  process.exit(2)
}
const stryker = spawn(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...(again ? alive() : drawn(sample))],
  { stdio: 'inherit', env: { ...process.env, MUTATE_AREA: area, MUTATE_TESTS: asking().join(',') } },
)
stryker.on('exit', (code) => process.exit(code ?? 1))

/** The tests of the area, and those elsewhere that call it by name. */
function asking() {
  const imported = new RegExp(`from '(#app/domain|[./]*\\.\\.)/${area}/`)
  return ['app/domain', 'app/jobs', 'app/routes', 'app/telling', 'app/web']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => path.startsWith(`app/domain/${area}/`) || imported.test(readFileSync(path, 'utf8')))
    .filter((path) => path.includes(tests))
}

/** What survived the last run, as its report says (stryker.config.mjs). */
function alive() {
  const report = `build/mutation/${area}.json`
  const { files } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { files: {} }
  const survivors = Object.entries(files).flatMap(([path, { mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end } }) => `${path}:${place(start)}-${place(end)}`),
  )
  if (survivors.length === 0) {
    process.stdout.write(`Nothing of ${area} survived the last run.\n`)
    process.exit(0)
  }
  return ['--mutate', [...new Set(survivors)].join(',')]
}

function place({ line, column }) {
  return `${line}:${column - 1}`
}

/** The lines to break, as Stryker's argument; nothing when all are meant. */
function drawn(count) {
  if (!count) return []
  const ruling =
    /^(?!\s*(\*|\/\/|\/\*|import|export type)).*(===|!==|[<>]=| [<>] |&&|\|\||\?\?| \? |if \(|!\w)/
  const lines = readdirSync(`app/domain/${area}`, { recursive: true })
    .filter(
      (name) =>
        name.endsWith('.ts') && !/\.test\.ts$|(^|\/)(index|shapes?)\.ts$|(^|\/)(cli|testing)\//.test(name),
    )
    .map((name) => join('app/domain', area, name))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, at) => (ruling.test(line) ? [{ path, at: at + 1, line }] : [])),
    )
  const lot = ({ path, line }) => createHash('sha256').update(`${seed}${path} ${line}`).digest('hex')
  const chosen = lines.sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, Number(count))
  return ['--mutate', chosen.map(({ path, at }) => `${path}:${at}-${at}`).join(',')]
}
