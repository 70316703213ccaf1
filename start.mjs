/**
 * `npm start`: checks Node, builds the programs that changed, and hands over to start/main.ts, which has the pages
 * built meanwhile. `npm run dev` is the same of sources that change while it runs. Old Nodes must be able to read this.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  end(`il faut Node 20.19 ou plus récent (ici ${process.versions.node}).`)

process.chdir(dirname(fileURLToPath(import.meta.url)))
if (!existsSync('node_modules')) end('lancez d’abord « npm ci ».')

const programs = process.argv.includes('--dev')
  ? 'start,sandbox,migrate,demo,apart,heic-thread'
  : 'start,web,worker,apart,heic-thread,sandbox,migrate,invite,demo'
const built = spawnSync(process.execPath, ['build.mjs', '--if-needed', '--only', programs], {
  stdio: 'inherit',
})
if (built.status !== 0) process.exit(1)
await import('./build/start.js')

function end(why) {
  process.stderr.write(`Cordée : ${why}\n`)
  process.exit(1)
}
