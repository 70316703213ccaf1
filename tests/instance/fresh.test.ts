import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { locales } from '#app/lib/language.ts'
import { unnamed } from '#app/lib/texts/unnamed.ts'
import { letterTemplates } from '#app/telling/index.ts'
import { type Role, role } from '#db/schema/index.ts'
import { otherTemplates } from '#emails/index.ts'
import { renderMail } from '#emails/render.tsx'
import type { Template } from '#emails/template.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { cookieOf } from '#tests/fixtures/living.ts'
import { routesOfTheBuild } from '#tests/fixtures/routes.ts'
import { type SmtpServer, startSmtp } from '#tests/fixtures/smtp.ts'
import { ensureBuilt, eventually } from '#tests/instance.ts'
import { anActor } from '#tests/town.ts'
import { startWeb, startWorker, variables, type WebProcess } from './web-process.ts'

type Fresh = {
  web: WebProcess
  smtp: SmtpServer
  env: Record<string, string>
  as: (roles: Role[]) => Promise<string>
}

/** An instance as its first administrator finds it: migrated, in production, with nobody and nothing in it. */
const test = onDatabase.extend<Fresh>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  smtp: async ({}, use) => {
    const smtp = await startSmtp()
    await use(smtp)
    await smtp.close()
  },
  env: ({ database, smtp }, use) =>
    use({
      ...{ ...variables, CORDEE_MODE: 'production', PUBLIC_URL: 'http://localhost' },
      ...{ DATABASE_URL: database.appUrl, SMTP_URL: smtp.url },
    }),
  web: async ({ env, ownerSql }, use) => {
    ensureBuilt()
    await ownerSql`update instance_mark set mode = 'production'`
    const web = await startWeb(env)
    await use(web)
    await web.end()
  },
  as: ({ db, ownerSql }, use) =>
    use(async (roles) => {
      const { id } = await anActor(db, 'Qui administre', roles)
      await ownerSql`update people set email = 'administration@commune.example' where id = ${id}`
      return cookieOf(db, id)
    }),
})

/** The platform taken for a commune. */
const ofNoCommune =
  /.{0,30}(commune|mairie|projets|comune|municipio|progetti|desk|projects|centre) (de|di|of) Cordée.{0,20}/i

describe('a fresh instance in production', { timeout: 120_000 }, () => {
  test('names no commune: neither in a page, whoever looks, nor in a mail', async ({ web, as }) => {
    const cookie = await as([...role.enumValues])
    const paths = (await routesOfTheBuild()).map(({ pattern }) => pattern).filter((one) => !/[:*]/.test(one))
    expect(paths.length).toBeGreaterThan(70)
    // In one language each by turns: what is written in the program itself is looked at below.
    const asks = paths.map(async (path, n) => {
      const language = path.startsWith('/mairie') ? '' : ['', '/it', '/en'][n % 3]
      const { status, text } = await web.ask(`${language}${path}`, {
        cookie: /^.(mairie|compte)/.test(path) ? cookie : undefined,
      })
      expect(status, path).toBeLessThan(500)
      expect(text.match(/.{0,40}montgen.{0,20}/i)?.[0], path).toBeUndefined()
      expect(text.match(ofNoCommune)?.[0], path).toBeUndefined()
    })
    await Promise.all(asks)
    for (const [name, template] of Object.entries({ ...(await letterTemplates()), ...otherTemplates }))
      for (const locale of locales) {
        const { preview } = template as Template<unknown>
        const frame = { origin: 'https://cordee.example', commune: unnamed, demonstration: false }
        const shown = { ...(preview(locale) as object), commune: unnamed }
        const { subject, html } = await renderMail(template as Template<unknown>, shown, locale, frame)
        expect(html, name).not.toMatch(/montgen/i)
        expect(`${subject} ${html}`, name).not.toMatch(ofNoCommune)
      }
  })

  test('has no commune’s name in the program itself, its words and its files', () => {
    const sources = ['app', 'emails', 'public', 'db', 'migrations'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$|^0051_/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    expect(sources.length).toBeGreaterThan(1_000)
    expect(sources.filter((file) => /montgen/i.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('leads its administrator by the hand, and says why a list is empty and where to go', async ({
    web,
    as,
  }) => {
    const cookie = await as([...role.enumValues])
    const desk = await web.ask('/mairie', { cookie })
    expect(desk.text).toContain('Il reste 5 étapes avant d’ouvrir votre site.')
    const steps = await web.ask('/mairie/premiers-pas', { cookie })
    for (const path of ['reglages', 'organisations', 'personnes', 'projets'])
      expect(steps.text).toContain(`href="/mairie/${path}"`)
    for (const path of [
      'projets/nouveau',
      'dossiers/nouveau',
      'campagnes/nouvelle',
      'parrainages/nouvelle',
    ]) {
      const { text } = await web.ask(`/mairie/${path}`, { cookie })
      for (const { name, said, links } of emptySelectsOf(text)) {
        expect(said.length, `${path} ${name}`).toBeGreaterThan(20)
        expect(links, `${path} ${name}`).toHaveLength(1)
      }
      expect(emptySelectsOf(text).length, path).toBeGreaterThan(0)
    }
  })

  test('says what another administrator saved to whoever meets it, and not to whoever mistyped', async ({
    web,
    as,
  }) => {
    const cookie = await as(['administrator'])
    const page = await web.ask('/mairie/reglages', { cookie })
    const form = Object.fromEntries(
      [...elementsIn(parse(page.text))]
        .filter(({ tagName, attrs }) => tagName === 'input' && attrs.some(({ value }) => value === 'number'))
        .map(({ attrs }) => [
          attrs.find(({ name }) => name === 'name')!.value,
          attrs.find(({ name }) => name === 'value')?.value ?? '',
        ]),
    )
    const send = async (more: Record<string, string>) => {
      const said = { proposalClasses: 'permanent', accessibilityState: 'none', communeName: 'Sainte-Cime' }
      return (await web.ask('/mairie/reglages', { cookie, form: { ...form, ...said, ...more } })).text
    }
    const inForce = 'Ce qui est en vigueur, et diffère de votre saisie'
    const mistyped = await send({ revision: '0', postalCode: '7399' })
    expect(mistyped).toContain('Un point est à corriger')
    expect(mistyped).not.toContain(inForce)
    expect(await send({ revision: '7' })).toContain(inForce)
  })

  test('sends its administrator a test mail, and says what became of it', async ({ web, as, smtp, env }) => {
    const cookie = await as(['administrator'])
    const waiting = await web.ask('/mairie/premiers-pas', { cookie, form: {} })
    expect(waiting.status).toBe(303)
    expect((await web.ask('/mairie/premiers-pas', { cookie })).text).toContain('n’est pas encore parti')
    const worker = await startWorker(env)
    await eventually(() => expect(smtp.taken).toHaveLength(1))
    expect(smtp.taken[0]).toMatchObject({
      subject: expect.stringMatching(/^Essai.: les courriels de Cordée partent$/),
    })
    const page = () => web.ask('/mairie/premiers-pas', { cookie })
    await eventually(async () => expect((await page()).text).toContain('a pris l’essai'))
    smtp.mood = 'refuse'
    await web.ask('/mairie/premiers-pas', { cookie, form: {} })
    await eventually(async () => expect((await page()).text).toContain('a refusé l’essai (550)'))
    await worker.end()
  })

  test('says at the desk that a proxy stands before it of which it was not told, once it speaks for many', async ({
    web,
    as,
  }) => {
    const cookie = await as(['administrator'])
    // Each is the first at her page, which is made for all who come after her.
    for (const [n, path] of ['/', '/projets', '/dossiers', '/comptes', '/elus'].entries())
      await web.ask(path, { headers: { 'X-Forwarded-For': `198.51.100.${n}` } })
    await eventually(async () =>
      expect((await web.ask('/mairie', { cookie })).text).toContain('Un proxy n’est pas reconnu'),
    )
  })
})

/** The lists of a page in which nothing can be chosen, with what is said of each. */
function emptySelectsOf(html: string) {
  const all = [...elementsIn(parse(html))]
  const attribute = (of: Tree.Element, name: string) => of.attrs.find((one) => one.name === name)?.value ?? ''
  return all
    .filter(({ tagName }) => tagName === 'select')
    .filter((select) => [...elementsIn(select)].every((option) => attribute(option, 'value') === ''))
    .map((select) => {
      const hints = attribute(select, 'aria-describedby').split(' ')
      const inside = all
        .filter((one) => hints.includes(attribute(one, 'id')))
        .flatMap((one) => [...elementsIn(one), one])
      return {
        name: attribute(select, 'name'),
        said: inside
          .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
          .join(''),
        links: inside.filter(({ tagName }) => tagName === 'a'),
      }
    })
}

function* elementsIn(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes)
    if ('tagName' in child) {
      yield child
      yield* elementsIn(child)
    }
}
