import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt } from '#tests/instance.ts'

/** What the Dockerfile copies into the image: programs, and no source of theirs. */
const image = mkdtempSync(join(tmpdir(), 'cordée image '))
afterAll(() => rmSync(image, { recursive: true }))

beforeAll(() => {
  ensureBuilt()
  for (const file of ['package.json', 'run.mjs']) cpSync(file, join(image, file))
  mkdirSync(join(image, 'build'))
  for (const name of ['verify-chain', 'verify-ledger', 'recount'])
    cpSync(`build/${name}.js`, join(image, `build/${name}.js`))
  symlinkSync(join(process.cwd(), 'node_modules'), join(image, 'node_modules'))
}, 300_000)

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['run.mjs', ...words], {
    cwd: image,
    encoding: 'utf8',
  })
  return { status, said: `${stdout}${stderr}` }
}

describe('in the image, without a source', () => {
  test.each(['verify-chain', 'verify-ledger', 'recount'])(
    '%s reads a file and says what it found',
    (name) => {
      writeFileSync(join(image, 'wrong.jsonl'), '{"no":"such thing"}\n')
      const { status, said } = run(name, 'wrong.jsonl')
      expect(said).not.toMatch(/Cannot find|ERR_MODULE|at file:/)
      expect(said.trim().length).toBeGreaterThan(10)
      expect(status).toBeGreaterThan(0)
    },
  )
})
