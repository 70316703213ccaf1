import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'

const [{ text: lastWords } = { text: '' }] = buildSync({
  entryPoints: [fileURLToPath(new URL('./last-words.ts', import.meta.url))],
  ...{ bundle: true, platform: 'node', format: 'esm', write: false },
}).outputFiles

/** What a process that keeps its last words writes to standard error while it runs this, and the code it ends with. */
function run(script: string) {
  const program = `${lastWords}\nkeepLastWords('essai')\n${script}`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  return { status, lines: stderr.trim().split('\n').filter(Boolean), stderr }
}

const failed = `Object.assign(new Error('Failed query: select $1\\nparams: anna@exemple.fr'), {
  cause: Object.assign(new Error('invalid input syntax for type uuid: "le mot\\nsecret"'), { code: '22P02' }) })`

describe('the last words of a process', () => {
  test.each([
    ['thrown in a callback', `setTimeout(() => { throw ${failed} }, 10)`],
    ['a promise that nobody awaits', `setTimeout(() => Promise.reject(${failed}), 10)`],
    ['while it starts', `await Promise.reject(${failed})`],
  ])('are one JSON line without values, and it ends with 1: %s', (_, script) => {
    const { status, lines, stderr } = run(script)
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 'fatal',
      name: 'essai',
      err: { cause: { code: '22P02' } },
    })
    expect(stderr).not.toMatch(/anna|secret|select/)
  })

  test('come after JSON lines alone, whoever speaks', () => {
    const { status, lines, stderr } = run(`
      console.error('could not send to anna@exemple.fr', ${failed})
      console.warn({ email: 'anna@exemple.fr' })
      console.log('a word')
      process.emitWarning('deprecated: "anna"')`)
    expect(status).toBe(0)
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['error', 'warn', 'info', 'warn'])
    expect(stderr).not.toContain('anna')
  })

  test('are kept by each program that serves', () => {
    const programs = [
      'app/web/server.ts',
      'app/jobs/worker.ts',
      'sandbox/main.ts',
      'start/migrate.ts',
      'start/invite.ts',
      'start/add-commune.ts',
    ]
    for (const program of programs)
      expect(readFileSync(new URL(`../../../${program}`, import.meta.url), 'utf8'), program).toMatch(
        /^keepLastWords\('/m,
      )
  })
})
