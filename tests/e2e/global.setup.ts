import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { newFolder, startInstance } from '#tests/instance.ts'

/**
 * Starts the application once, as `npm start` does, with data of its own. An instance that already runs serves
 * instead when its address is given: `E2E_ADDRESS=http://localhost:3000 E2E_MAILBOX=http://localhost:3001`. In a whole
 * run the tests begin when `E2E_TURN` is there: those before them have both cores to themselves.
 */
export default async function setup() {
  const { ppid: caller } = process
  if (process.env.E2E_ADDRESS) return
  const folder = newFolder()
  const instance = await startInstance(
    folder.path,
    { RATE_LIMITS: 'off' },
    { program: 'start.mjs', patience: 300_000 },
  )
  process.env.E2E_ADDRESS = instance.address
  process.env.E2E_MAILBOX = instance.mailbox
  const turn = process.env.E2E_TURN
  while (turn && !existsSync(turn)) {
    await sleep(200)
    if (process.ppid === caller) continue
    await instance.end('SIGINT')
    throw new Error('Whoever was to give the browser its turn was killed.')
  }
  return async () => {
    const code = await instance.end('SIGINT')
    folder.remove()
    if (code !== 0) throw new Error(`The instance ended with ${code}: ${instance.said()}`)
  }
}
