import { createServer } from 'node:net'
import { freePort } from '#db/embedded/index.ts'
import { Trouble } from './trouble.ts'

/** @throws Trouble when somebody else listens on this port, or when we may not. */
export async function requirePort(port: number, host: string) {
  const why = await whyNot(port, host)
  if (why === 'EADDRINUSE') {
    throw new Trouble(
      `le port ${port} est déjà pris par un autre programme : choisissez-en un autre, par exemple PORT=${port + 10} npm start.`,
    )
  }
  if (why === 'EACCES')
    throw new Trouble(
      `le port ${port} demande des droits que vous n’avez pas : choisissez-en un autre avec PORT.`,
    )
  if (why) throw new Trouble(`impossible d’écouter sur ${host}:${port} (${why}) : vérifiez HOST et PORT.`)
}

/** The port asked for if it is free, so that its address stays the same from one start to the next; else any. */
export async function preferablyPort(port: number, host: string) {
  return (await whyNot(port, host)) ? freePort() : port
}

async function whyNot(port: number, host: string) {
  if (port > 65_535) return 'ERANGE'
  const server = createServer()
  try {
    await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening))
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  } finally {
    await new Promise((closed) => server.close(closed))
  }
}
