import { act, person } from '#app/domain/act.ts'
import { openSession } from '#app/domain/people/index.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { type Line, lineTo } from '#tests/fixtures/line.ts'
import { ensureBuilt, eventually } from '#tests/instance.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { startWeb, variables, type WebProcess } from './web-process.ts'

const test = onDatabase.extend<{ line: Line; web: WebProcess; commune: { slug: string; cookie: string } }>({
  line: async ({ database }, use) => {
    const line = await lineTo(database.appUrl)
    await use(line)
    await line.close()
  },
  web: async ({ line }, use) => {
    ensureBuilt()
    const env = { ...variables, CORDEE_MODE: 'demonstration', PUBLIC_URL: 'http://commune.example' }
    const web = await startWeb({ ...env, DATABASE_URL: line.url, LOG_LEVEL: 'info' })
    await use(web)
    await web.end()
  },
  commune: async ({ db }, use) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const { id } = town.resident
    const token = await act(db, person(id), (act) => openSession(act, id, { device: 'essai' }))
    await use({ slug, cookie: `session=${token}` })
  },
})

const files = [
  ...['/decisions.csv', '/comptes.csv', '/comptes.jsonl', '/registre.csv', '/registre/empreintes.jsonl'],
  ...['/projets/fil.atom', '/decisions/fil.atom', '/decisions/x/acte.pdf', '/dossiers/x/affiche.pdf'],
]

const words = {
  fr: 'Le site revient dans un instant',
  it: 'Il sito torna fra un momento',
  en: 'The site will be back in a moment',
}
const languages = [
  ['', words.fr, 'fr'],
  ['/it', words.it, 'it'],
  ['/en', words.en, 'en'],
] as const

describe('when the database is away', { timeout: 120_000 }, () => {
  test('whoever asks for whatever is told so in her language, signed in or not, and comes back by herself when it does', async ({
    line,
    web,
    commune: { slug, cookie },
  }) => {
    expect((await web.ask('/compte', { cookie })).status).toBe(200)
    await line.cut()
    for (const [prefix, sentence, lang] of languages)
      for (const path of ['', `/projets/${slug}`, '/compte', '/connexion', '/elus'])
        for (const who of [undefined, cookie]) {
          const { status, headers, text } = await web.ask(`${prefix}${path}` || '/', { cookie: who })
          // A page that asks the database nothing may be answered; only signing in is asked of nobody.
          if (status === 302) continue
          expect(status, `${prefix}${path} ${who}`).toBe(503)
          expect(Number(headers['retry-after']), path).toBeGreaterThan(0)
          expect(headers['cache-control'], path).toBe('no-store')
          expect(headers['content-type'], path).toContain('text/html')
          expect(text).toContain(sentence)
          expect(text).toContain(`<html lang="${lang}"`)
          expect(text).not.toMatch(/select |Failed query|ECONN|session=/)
        }
    for (const path of ['/_root.data', `/it/projets/${slug}.data`, '/compte.data'])
      for (const who of [undefined, cookie]) {
        const { status, headers, text } = await web.ask(path, { cookie: who })
        if (status === 202) continue // the same: led to sign in
        expect(status, path).toBe(503)
        expect(headers['retry-after'], path).toBeDefined()
        expect(headers['content-type'], path).toContain('text/x-script')
        expect(text).not.toMatch(/select |Failed query|ECONN/)
      }
    const form = { email: 'secrete@exemple.fr', suite: '' }
    for (const path of ['/it/connexion', '/it/connexion.data', '/it/demo/entrer/maire']) {
      const { status, headers } = await web.ask(path, { cookie, form })
      expect(status, path).toBe(503)
      expect(headers['retry-after'], path).toBeDefined()
    }
    // Whatever a file would have been, its address answers in words.
    for (const [prefix, sentence] of languages)
      for (const file of [`/projets/${slug}/avis.csv`, ...files]) {
        const { status, headers, text } = await web.ask(`${prefix}${file}`)
        expect(status, `${prefix}${file}`).toBe(503)
        expect(headers['retry-after'], file).toBeDefined()
        expect(headers['content-disposition'], file).toBeUndefined()
        expect(text, file).toContain(sentence)
      }
    expect((await web.ask('/sante/pret')).status).toBe(503)
    expect((await web.ask('/sante')).status).toBe(200)

    await line.mend()
    await eventually(async () => expect((await web.ask('/compte', { cookie })).status).toBe(200), 5_000)
    expect((await web.ask(`/it/projets/${slug}`)).status).toBe(200)
    expectLines(web.said(), ['secrete@exemple.fr', cookie])
  })

  test('and does not even answer, nobody waits for ever', async ({
    line,
    web,
    commune: { slug, cookie },
  }) => {
    expect((await web.ask('/compte', { cookie })).status).toBe(200)
    line.hold()
    const began = performance.now()
    const answers = await Promise.all([
      web.ask(`/en/projets/${slug}`),
      web.ask('/en/compte', { cookie }),
      web.ask('/compte.data', { cookie }),
      // What it found a second ago it says again.
      eventually(async () => {
        const found = await web.ask('/sante/pret')
        expect(found.status).toBe(503)
        return found
      }, 4_000),
    ])
    expect(performance.now() - began).toBeLessThan(25_000)
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503])
    expect(answers[0]!.text).toContain(words.en)
    await line.mend()
    await eventually(async () => expect((await web.ask('/compte', { cookie })).status).toBe(200), 15_000)
    expectLines(web.said(), [cookie])
  })
})

/** Nothing but JSON lines, without what people gave. */
function expectLines(said: string, values: string[]) {
  for (const line of said.trim().split('\n').filter(Boolean))
    expect(() => JSON.parse(line), line).not.toThrow()
  for (const value of [...values, 'Failed query: select']) expect(said).not.toContain(value)
}
