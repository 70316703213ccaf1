import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { act, person } from '#app/domain/act.ts'
import { comment } from '#app/domain/participation/index.ts'
import { openSession } from '#app/domain/people/index.ts'
import { publishVersion, saveDraft } from '#app/domain/projects/index.ts'
import type { Db } from '#db/client.ts'
import { freePort } from '#db/embedded/index.ts'
import { role } from '#db/schema/index.ts'
import { test as base, describe, expect } from './db.ts'
import { published } from './fixtures/dossiers.ts'
import { variables } from './instance/web-process.ts'
import { ensureBuilt, eventually } from './instance.ts'
import { costsOf, patternsOfTheBuild, watched } from './load/cost.ts'
import { worstOf } from './load/worst-inputs.ts'
import { aDraft, anActor, aPublishedProject, aTown, type Town } from './town.ts'

/**
 * What no input may exceed here, in ms. The aim is 200 on a machine with nothing else to do, which `BENCH_ONLY=cost npm
 * run bench` reports; tests run beside each other, so that this one only finds what would hold everybody up.
 */
const bound = 3_000

const test = base.extend<{ web: Parameters<typeof costsOf>[1] }>({
  web: async ({ db, database }, use) => {
    const port = await freePort()
    const env = {
      ...variables,
      PATH: process.env.PATH,
      NODE_ENV: 'production' as const,
      CORDEE_MODE: 'demonstration',
      DATABASE_URL: database.appUrl,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      RATE_LIMITS: 'off',
    }
    const child = spawn(process.execPath, [...watched, 'build/web.js'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    await eventually(async () => expect((await fetch(`${env.PUBLIC_URL}/sante/pret`)).status).toBe(200))
    const real = await longest(db)
    const all = await anActor(db, 'Toutes fonctions', [...role.enumValues])
    const cookie = async () => {
      const opening = { device: 'essai', demonstration: true }
      return `session=${await act(db, all, (act) => openSession(act, all.id, opening))}`
    }
    await use({ web: child, port, cookie, real, suspect: bound / 3 })
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  },
})

describe('a route of the site', () => {
  ensureBuilt()

  test('says what the worst is that can be sent to it', async () => {
    const undeclared = (await patternsOfTheBuild()).filter((path) => worstOf(path).length !== 1)
    expect(undeclared).toEqual([])
  })

  test('never holds up everybody else, whatever is sent to it', async ({ web }) => {
    const costs = await costsOf(await patternsOfTheBuild(), web)
    expect(costs.filter(({ held }) => held > bound)).toEqual([])
    expect(costs.filter(({ status }) => status >= 500)).toEqual([])
  }, 240_000)
})

/** Texts as long and as dear as they may be, in two versions, under what stands in the parameters. */
async function longest(db: Db) {
  const town = await aTown(db)
  const {
    slug,
    id: subjectId,
    revision,
  } = await aPublishedProject(db, town, longTexts(town, '_**a [](b) > '))
  const draft = aDraft(town, { ...longTexts(town, '`a *b| - '), reason: 'Tout a changé.' })
  const saved = await act(db, town.agent, (act) => saveDraft(act, { slug, revision, content: draft }))
  await act(db, town.mayor, (act) => publishVersion(act, { slug, revision: saved.revision }))
  const dossier = await published(db, { town, projectId: subjectId })
  const words = { subjectId, body: 'Et la piste ? '.repeat(300), lang: 'fr', asksAnswer: true } as const
  const written = await act(db, person(town.resident.id), (act) => comment(act, words))
  return (name: string, pattern: string) => {
    if (name === 'number') return pattern.startsWith('/dossiers/') ? '1' : '2'
    if (name !== 'slug') return written.id
    return pattern.includes('/dossiers/') ? dossier.slug : slug
  }
}

function longTexts(town: Town, words: string) {
  const { title, summary } = aDraft(town).texts!.fr! // a draft has its French
  const paragraphs = Array.from({ length: 200 }, (_, n) => words.repeat(Math.floor(180 / words.length)) + n)
  const text = { title, summary, body: paragraphs.join('\n\n') }
  return { texts: { fr: text, it: text, en: text } }
}
