/**
 * `node run.mjs PROGRAM …`: a program of build/, built first where its sources are there (an image has none), with the
 * words that follow.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const [name, ...words] = process.argv.slice(2)
const home = dirname(fileURLToPath(import.meta.url))
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
const program = `${home}/build/${name}.js`

if (existsSync(`${home}/build.mjs`)) {
  const built = node(`${home}/build.mjs`, '--if-needed', '--quiet', '--only', name)
  if (built !== 0) process.exit(built)
}
process.exit(node('--enable-source-maps', program, ...words))
