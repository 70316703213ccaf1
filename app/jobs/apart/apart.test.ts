import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { jobs } from '#app/domain/audit/index.ts'
import { isRunning } from '#db/embedded/index.ts'
import { aFolder } from '#tests/folder.ts'
import { isApart, openApart } from './index.ts'

/** Stands for the process that draws and prints: does what a job is asked, or dies of it. */
const stand = `
  process.on('message', ({ nth, payload }) => {
    if (payload === 'die') process.exit(3)
    process.send({ nth, ...(payload === 'fail' && { failed: 'Refusal' }) })
  })
  process.on('disconnect', () => process.exit(0))`

let apart: ReturnType<typeof openApart>
const begin = (patience: number) => {
  const path = join(aFolder(), 'stand.mjs')
  writeFileSync(path, stand)
  apart = openApart({ program: pathToFileURL(path), patience })
}
afterEach(() => apart.close())

const asked = (payload: string) => apart.do({ name: 'draw-renditions', id: '1', attempts: 1, payload })

describe('what a worker draws and prints', () => {
  test('is done in a process of its own, or fails as a job does', async () => {
    begin(10_000)
    await Promise.all([asked('a'), asked('b')])
    await expect(asked('fail')).rejects.toThrow('failed apart: Refusal')
    await asked('c')
    expect(Object.keys(jobs).filter(isApart)).toHaveLength(5)
  })

  test('fails with that process when it dies, and the next one is done in another', async () => {
    begin(10_000)
    await asked('a')
    const first = apart.pid()
    await expect(asked('die')).rejects.toThrow('the process apart ended')
    await asked('b')
    expect(apart.pid()).not.toBe(first)
  })

  test('leaves nothing behind a while after the last', async () => {
    begin(300)
    await asked('a')
    const pid = apart.pid()
    await sleep(100)
    await asked('b')
    expect(apart.pid()).toBe(pid)
    await expect.poll(() => isRunning(pid ?? 0, /node/), { timeout: 5_000 }).toBe(false)
    expect(apart.pid()).toBeUndefined()
  })
})
