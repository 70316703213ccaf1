import { spawn } from 'node:child_process'
import { Trouble } from './trouble.ts'

/**
 * Builds the pages where their sources changed, while the database starts and its story is told: only the web server
 * needs them. `built` fails with the builder's own words; `stop` ends it with whatever it has started.
 */
export function buildPages(): { built: Promise<void>; stop: () => void } {
  const builder = spawn(process.execPath, ['build.mjs', '--if-needed', '--only', 'remix'], {
    // Of a group of its own, which ends with it.
    detached: true,
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  let errors = ''
  builder.stderr.on('data', (chunk: Buffer) => {
    errors += chunk
  })
  const built = new Promise<void>((resolve, reject) => {
    builder.once('error', reject)
    builder.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Trouble(errors.trim() || 'les pages n’ont pas pu être construites.')),
    )
  })
  built.catch(() => {}) // Whoever awaits it is told.
  const running = () => builder.pid !== undefined && builder.exitCode === null && builder.signalCode === null
  return { built, stop: () => void (running() && process.kill(-builder.pid!, 'SIGTERM')) } // it is running
}
