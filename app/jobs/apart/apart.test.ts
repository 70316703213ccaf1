import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { jobs } from '#app/domain/audit/index.ts'
import { isRunning } from '#db/embedded/index.ts'
import { isApart, openApart } from './index.ts'

const program = new URL('../../../tests/fixtures/apart.mjs', import.meta.url)
let apart: ReturnType<typeof openApart>
afterEach(() => apart.close())

const asked = (payload: string) => apart.do({ name: 'draw-renditions', id: '1', attempts: 1, payload })

describe('what a worker draws and prints', () => {
  test('is done in a process of its own, or fails as a job does', async () => {
    apart = openApart({ program, patience: 10_000 })
    await Promise.all([asked('a'), asked('b')])
    await expect(asked('fail')).rejects.toThrow('failed apart: Refusal')
    await asked('c')
    expect(Object.keys(jobs).filter(isApart)).toHaveLength(5)
  })

  test('fails with that process when it dies, and the next one is done in another', async () => {
    apart = openApart({ program, patience: 10_000 })
    await asked('a')
    const first = apart.pid()
    await expect(asked('die')).rejects.toThrow('the process apart ended')
    await asked('b')
    expect(apart.pid()).not.toBe(first)
  })

  test('leaves nothing behind a while after the last', async () => {
    apart = openApart({ program, patience: 300 })
    await asked('a')
    const pid = apart.pid()
    await sleep(100)
    await asked('b')
    expect(apart.pid()).toBe(pid)
    await expect.poll(() => isRunning(pid ?? 0, /node/), { timeout: 5_000 }).toBe(false)
    expect(apart.pid()).toBeUndefined()
  })
})
