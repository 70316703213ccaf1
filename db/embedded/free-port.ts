import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below those that the system lends to whoever connects or asks for any (from 32768 on Linux): one of them would be
 * taken by a connection between the moment it is found free and the moment it is listened on. Above those that browsers
 * refuse.
 */
const [first, beyond] = [11_000, 32_768]

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(first, beyond)
    if (await isFree(port)) return port
  }
  throw new Error('Aucun port libre.')
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
