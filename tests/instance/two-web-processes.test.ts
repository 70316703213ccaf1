import { act, person, theCity } from '#app/domain/act.ts'
import { join, openSession } from '#app/domain/people/index.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { cookiesOf, startWeb, variables, type WebProcess } from './web-process.ts'

const test = onDatabase.extend<{ webs: [WebProcess, WebProcess] }>({
  webs: async ({ database }, use) => {
    ensureBuilt()
    const env = {
      ...variables,
      CORDEE_MODE: 'demonstration',
      PUBLIC_URL: 'http://commune.example',
      DATABASE_URL: database.appUrl,
    }
    const webs = await Promise.all([startWeb(env), startWeb(env)])
    await use(webs as [WebProcess, WebProcess])
    await Promise.all(webs.map((web) => web.end()))
  },
})

describe('two web processes over one database', { timeout: 90_000 }, () => {
  test('know the same visitor: she enters by one, writes by the other, and leaves both', async ({
    webs,
    db,
  }) => {
    const [one, other] = webs
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await act(db, theCity, (act) =>
      join(act, {
        email: 'residente@demonstration.example',
        displayName: 'Odette en essai',
        class: 'permanent',
        locale: 'fr',
      }),
    )
    const cookie = cookiesOf(await one.ask('/demo/entrer/residente', { form: {} }))
    expect((await other.ask('/compte', { cookie })).status).toBe(200)

    const form = { body: 'Dit à l’un, lu chez l’autre.', lang: 'fr', stance: '' }
    const written = await other.ask(`/projets/${slug}/commentaires`, { cookie, form })
    expect(written.status).toBe(303)
    expect((await one.ask(`/projets/${slug}/discussion`)).text).toContain(form.body)

    expect((await one.ask('/deconnexion', { cookie, form: {} })).status).toBe(303)
    expect((await other.ask('/compte', { cookie })).status).toBe(302)
  })

  test('keep for one another what someone wrote before she said who she is', async ({ webs, db }) => {
    const [one, other] = webs
    const { slug } = await aPublishedProject(db, await aTown(db))
    const form = { body: 'Écrit avant de dire qui je suis.', lang: 'fr', stance: '' }
    const kept = cookiesOf(await one.ask(`/projets/${slug}/commentaires`, { form }))
    expect((await other.ask('/connexion', { cookie: kept })).text).toContain(form.body)
    const asked = await other.ask('/connexion', { cookie: kept, form: { email: 'elle@exemple.fr' } })
    const code = await one.ask('/connexion/code', { cookie: `${kept}; ${cookiesOf(asked)}` })
    expect(code.text).toContain('elle@exemple.fr')
    expect(code.text).toContain(form.body)
  })

  test('give the same bytes to everybody, and to one person', async ({ webs, db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const { id } = town.resident
    const token = await act(db, person(id), (act) => openSession(act, id, { device: 'essai' }))
    for (const path of ['/', '/it/projets', `/projets/${slug}`, '/questions', '/elus', '/registre']) {
      for (const cookie of [undefined, `session=${token}`]) {
        await expect
          .poll(
            async () => {
              const pages = await Promise.all(webs.map((web) => web.ask(path, { cookie })))
              const [first, second] = pages.map(({ text }) => withoutKeys(text))
              return first === second
            },
            { message: path },
          )
          .toBe(true)
      }
    }
  })
})

/** What each page has of its own: the nonce of its scripts, and for somebody signed in the key of its forms. */
function withoutKeys(page: string): string {
  const [, key] = /name="__once__"[^>]* value="([^"]+)"/.exec(page) ?? []
  const bare = page.replaceAll(/nonce="[^"]*"/g, '')
  return key ? bare.replaceAll(key, '') : bare.replaceAll(/(once\\?",\\?")[\w-]+/g, '$1')
}
