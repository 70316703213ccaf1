import { spawn } from 'node:child_process'

/**
 * Has the programs of these names built again whenever a source of theirs changes; `changed` is told the name of each
 * whose program is another since. Resolves once all are built for the first time.
 */
export function followSources(names: readonly string[], changed: (name: string) => void) {
  const builder = spawn(process.execPath, ['build.mjs', '--follow', names.join(',')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const built = new Promise<void>((resolve, reject) => {
    builder.once('error', reject)
    builder.once('exit', (code) => reject(new Error(`the builder ended with ${code}`)))
    builder.on('message', (name: string) => (name === 'ready' ? resolve() : changed(name)))
  })
  built.catch(() => {}) // Whoever awaits it is told.
  return { built, stop: () => void builder.kill() }
}
