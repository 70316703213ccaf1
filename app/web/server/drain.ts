import type { Server } from 'node:http'
import type { ServerType } from '@hono/node-server'
import { whenToldToStop } from '#app/lib/process/when-told-to-stop.ts'
import type { Log } from '#app/services/log.ts'

/** Told to stop: no new connection, running requests end (15 s at most), then `close`, then exit 0. */
export function drainOn(server: ServerType, log: Log, close: () => Promise<void>): void {
  whenToldToStop(async (signal) => {
    log.info({ signal }, 'draining')
    const drained = new Promise<void>((resolve) => server.close(() => resolve()))
    ;(server as Server).closeIdleConnections()
    await drained
    await close()
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      error.code === 'EADDRINUSE'
        ? 'Cordée : le port de PORT est pris par un autre programme.\n'
        : `Cordée : le serveur ne peut pas écouter (${error.code ?? error.name}).\n`,
    )
    process.exit(1)
  })
}
