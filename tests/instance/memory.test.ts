import { readFileSync } from 'node:fs'
import { describe, expect, test } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'
import { startWeb, startWorker, variables } from './web-process.ts'

/** Megabytes of a process, its part of what it shares with others counted (PSS). */
const held = (pid: number) =>
  Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))![1]) / 1024

describe.runIf(process.platform === 'linux')('the memory of one commune', { timeout: 120_000 }, () => {
  test('is two hundred megabytes at most, web and worker together, once pages were read', async ({
    database,
  }) => {
    ensureBuilt()
    const env = {
      ...{ ...variables, CORDEE_MODE: 'demonstration', PUBLIC_URL: 'http://commune.example' },
      DATABASE_URL: database.appUrl,
    }
    const [web, worker] = await Promise.all([startWeb(env), startWorker(env)])
    for (const path of ['/', '/projets', '/it/infos', '/en/questions'])
      expect((await web.ask(path)).status, path).toBe(200)
    expect(held(web.pid) + held(worker.pid)).toBeLessThan(200)
    await Promise.all([web.end(), worker.end()])
  })
})
