import { createServer } from 'node:net'
import { describe, expect, test } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'
import { deathOf, refusalToStart, variables } from './web-process.ts'

describe('a process that dies of an error that nobody caught', { timeout: 120_000 }, () => {
  for (const [program, ready] of [
    ['web', 'web is listening'],
    ['worker', 'worker is ready'],
  ] as const)
    for (const by of ['exception', 'rejection'])
      test(`says so in one JSON line without values, and ends with 1: the ${program}, by an ${by}`, async ({
        database,
      }) => {
        ensureBuilt()
        const env = { CORDEE_MODE: 'demonstration', DATABASE_URL: database.appUrl, DIE_BY: by }
        const { code, said } = await deathOf(program, ready, env)
        expect(code).toBe(1)
        const lines = said.trim().split('\n')
        const told = lines.map((line) => JSON.parse(line))
        expect(told.at(-1)).toMatchObject({
          ...{ level: 'fatal', name: program },
          err: { type: 'Error', message: 'Failed query', cause: { message: 'no room for …' } },
        })
        expect(said).not.toMatch(/secret|Secrète/)
      })
})

test('a port that is taken is told in one sentence, like every refusal to start', async ({ database }) => {
  ensureBuilt()
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const { port } = other.address() as { port: number }
  const env = { ...variables, CORDEE_MODE: 'demonstration', DATABASE_URL: database.appUrl, HOST: '127.0.0.1' }
  const { code, said } = await refusalToStart({ ...env, PORT: String(port) })
  expect({ code, said }).toEqual({
    code: 1,
    said: 'Cordée : le port de PORT est pris par un autre programme.\n',
  })
  other.close()
}, 60_000)
