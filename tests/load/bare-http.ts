import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A process that answers two bytes to everybody: what is measured of it is the unit of the bench. */
export type Bare = { url: string; pid: number; end: () => void }

const program = `
  const server = require('node:http').createServer((_, answer) => answer.end('ok'))
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))`

export async function bareHttp(): Promise<Bare> {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid!, end: () => child.kill() } // it has told its port
}
