import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDatabase, startEmbedded } from '#db/embedded/index.ts'
import { migrate } from '#db/migrate.ts'
import { eventually, type Instance, lives, newFolder, startInstance } from '#tests/instance.ts'
import { exhaustive } from '#tests/turns.ts'

const left = new Set(['node_modules', 'build', '.git', '.data', 'test-results'])

let sources: string
let instance: Instance
const folder = newFolder()

beforeAll(async () => {
  if (!exhaustive) return
  sources = mkdtempSync(join(tmpdir(), 'cordee-dev-'))
  for (const name of readdirSync('.'))
    if (!left.has(name)) cpSync(name, join(sources, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'))
  const server = await startEmbedded(folder.path)
  await ensureDatabase(server.superuserUrl('postgres'), 'cordee')
  await migrate({ ownerUrl: server.ownerUrl('cordee'), mode: 'demonstration' })
  await server.stop()
  instance = await startInstance(folder.path, {}, { program: join(sources, 'start.mjs'), words: ['--dev'] })
}, 300_000)

afterAll(async () => {
  if (!exhaustive) return
  await instance?.end()
  folder.remove()
  rmSync(sources, { recursive: true, force: true })
})

const page = async () => (await fetch(`${instance.address}/`)).text()

function change(file: string, from: string, to: string) {
  const path = join(sources, file)
  const was = readFileSync(path, 'utf8')
  expect(was).toContain(from)
  writeFileSync(path, was.replace(from, to))
}

// Only `npm run test:all` has the two minutes: everything is built once more, in a copy of the sources.
describe.runIf(exhaustive)('npm run dev', { timeout: 120_000 }, () => {
  test('shows a page as its sources are, moments after they were saved', async () => {
    expect(await page()).toContain('Chercher un projet')
    change('app/lib/messages/home/fr.ts', 'Chercher un projet', 'Chercher un grand projet')
    const saved = performance.now()
    await eventually(async () => expect(await page()).toContain('Chercher un grand projet'), 30_000)
    process.stdout.write(`a change of words was visible after ${Math.round(performance.now() - saved)} ms\n`)
  })

  test('starts the worker again when a source of its own changed, and keeps the database', async () => {
    const [worker, postgres] = [instance.pidOf('worker'), instance.pidOf('postgres')]
    change('app/jobs/worker.ts', "'worker is ready'", "'the worker is ready'")
    await eventually(() => expect(lives(worker)).toBe(false), 30_000)
    await eventually(() => expect(instance.pidOf('worker')).not.toBe(worker), 30_000)
    expect(instance.pidOf('postgres')).toBe(postgres)
    await eventually(async () => expect((await fetch(`${instance.address}/sante/pret`)).status).toBe(200))
  })
})
