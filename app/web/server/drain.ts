import type { Server } from 'node:http'
import type { ServerType } from '@hono/node-server'
import type { Log } from '#app/services/log.ts'

/** On SIGTERM or SIGINT: no new connection, running requests end (15 s at most), then `close`, then exit 0. */
export function drainOn(server: ServerType, log: Log, close: () => Promise<void>): void {
  let leaving = false
  const leave = (signal: string) => {
    if (leaving) return
    leaving = true
    log.info({ signal }, 'draining')
    const late = setTimeout(() => process.exit(1), 15_000)
    server.close(() => {
      void close().then(() => {
        clearTimeout(late)
        process.exit(0)
      })
    })
    ;(server as Server).closeIdleConnections()
  }
  process.on('SIGTERM', () => leave('SIGTERM'))
  process.on('SIGINT', () => leave('SIGINT'))
  // The starter that held the other end is gone: without it nobody would end us.
  process.on('disconnect', () => leave('disconnect'))
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      error.code === 'EADDRINUSE'
        ? 'Cordée : le port de PORT est pris par un autre programme.\n'
        : `Cordée : le serveur ne peut pas écouter (${error.code ?? error.name}).\n`,
    )
    process.exit(1)
  })
}
