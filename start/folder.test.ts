import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newFolder } from '#tests/instance.ts'
import { lastTurn } from './folder.ts'

const tools = newFolder()
const racer = join(tools.path, 'start.mjs') // a starter is known by its name
afterAll(tools.remove)

/** A process that takes the folder at the very moment it is told, and holds it until it is killed. */
beforeAll(async () => {
  await build({
    stdin: {
      resolveDir: import.meta.dirname,
      contents: `
        import { takeFolder } from './folder.ts'
        process.on('message', async (path) => {
          const folder = await takeFolder(path).catch((error) => process.send(error.message))
          if (folder) process.send('taken')
        })
        process.send('ready')`,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: racer,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
})

async function race(path: string, count: number) {
  const racers = Array.from({ length: count }, () => fork(racer))
  await Promise.all(racers.map((one) => once(one, 'message')))
  const answers = racers.map(async (one) => String((await once(one, 'message'))[0]))
  for (const one of racers) one.send(path)
  return { racers, said: await Promise.all(answers) }
}

describe('a data folder', () => {
  test('is taken by one of six starters that try at the same moment, again and again', async () => {
    const folder = newFolder()
    for (let round = 1; round <= 4; round++) {
      const { racers, said } = await race(folder.path, 6)
      expect(
        said.filter((one) => one === 'taken'),
        said.join('\n'),
      ).toHaveLength(1)
      expect(said.filter((one) => one.includes('utilise déjà le dossier'))).toHaveLength(5)
      // Killed: the next round finds a turn whose starter is gone.
      await Promise.all(racers.map((one) => [one.kill('SIGKILL'), once(one, 'exit')][1]))
    }
    expect(lastTurn(folder.path)?.number).toBe(4)
    folder.remove()
  }, 60_000)

  test('is free again after a turn that has ended', () => {
    const folder = newFolder()
    writeFileSync(join(folder.path, 'start.7.json'), JSON.stringify({ pid: 0, children: [] }))
    expect(lastTurn(folder.path)).toEqual({ number: 7, pid: 0, children: [] })
    folder.remove()
  })
})
