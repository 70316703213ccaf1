/**
 * `npm run mutate -- AREA`: breaks the rules of an area of app/domain one by one (a turned comparison, a condition that
 * always holds, a call left out) and tells which of them no test of that area notices, with a score.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const [area] = process.argv.slice(2)
if (!area || !existsSync(`app/domain/${area}`)) {
  process.stderr.write('npm run mutate -- AREA, where app/domain/AREA is a folder\n')
  process.exit(2)
}
const stryker = spawn(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
  stdio: 'inherit',
  env: { ...process.env, MUTATE_AREA: area },
})
stryker.on('exit', (code) => process.exit(code ?? 1))
