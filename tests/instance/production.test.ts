import { demoRoles } from '#app/web/visitor/demo-roles.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'
import { refusalToStart, startWeb, variables, type WebProcess } from './web-process.ts'

const production = { ...variables, CORDEE_MODE: 'production' }

const test = onDatabase.extend<{ web: WebProcess }>({
  web: async ({ database, ownerSql }, use) => {
    ensureBuilt()
    await ownerSql`update instance_mark set mode = 'production'`
    const web = await startWeb({ ...production, DATABASE_URL: database.appUrl })
    await use(web)
    await web.end()
  },
})

describe('a web process in production', { timeout: 90_000 }, () => {
  test('has no door, no banner and no mailbox of a demonstration', async ({ web }) => {
    for (const role of demoRoles)
      expect((await web.ask(`/demo/entrer/${role}`, { form: {} })).status, role).toBe(404)
    expect((await web.ask('/it/demo/horloge', { form: { avance: 'P1D' } })).status).toBe(404)
    const pages = await Promise.all(['/', '/projets', '/connexion', '/en'].map((path) => web.ask(path)))
    for (const { status, text } of pages) {
      expect(status).toBe(200)
      expect(text).not.toMatch(/\/demo\/|class="demo"|Démonstration|localhost/)
    }
    for (const path of ['/api/mails', '/api/panne', '/mails/1'])
      expect((await web.ask(path)).status, path).toBe(404)
  })

  test('binds its cookies to this host over TLS, and tells browsers to come by TLS alone', async ({
    web,
  }) => {
    const answer = await web.ask('/connexion', { form: { email: 'quelquun@exemple.fr' } })
    expect(answer.status).toBe(303)
    const cookies = answer.headers['set-cookie'] ?? []
    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/)
      for (const attribute of ['; Secure', '; HttpOnly', '; SameSite=Lax', '; Path=/'])
        expect(cookie).toContain(attribute)
      expect(cookie).not.toContain('Domain')
    }
    expect(answer.headers['strict-transport-security']).toContain('max-age=')
    const page = await web.ask('/connexion')
    expect(page.headers['content-security-policy']).toContain('upgrade-insecure-requests')
    expect(page.headers['set-cookie']).toBeUndefined()
  })

  test('refuses what another site asks a browser for', async ({ web }) => {
    const cookie = 'session=x'
    const ours = await web.ask('/deconnexion', { cookie, form: {} })
    expect(ours.status).toBe(303)
    const theirs = await web.ask('/deconnexion', { cookie, form: {}, origin: 'https://ailleurs.example' })
    expect(theirs.status).toBe(403)
  })
})

describe('in production, the boot', { timeout: 90_000 }, () => {
  test('names each variable that is missing, and ends with 1', async ({ database }) => {
    ensureBuilt()
    const complete = { ...production, DATABASE_URL: database.appUrl }
    for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'SECRET_KEYS', 'SMTP_URL', 'MAIL_FROM'] as const) {
      const { code, said } = await refusalToStart({ ...complete, [name]: undefined })
      expect(code, name).toBe(1)
      expect(said).toContain(name)
      expect(said.trim().split('\n'), said).toHaveLength(1)
    }
  })

  test('refuses to be without limits, and a database of a demonstration', async ({ database }) => {
    const complete = { ...production, DATABASE_URL: database.appUrl }
    const limits = await refusalToStart({ ...complete, RATE_LIMITS: 'off' })
    expect(limits).toMatchObject({ code: 1, said: expect.stringContaining('RATE_LIMITS') })
    const demonstration = await refusalToStart(complete)
    expect(demonstration).toMatchObject({ code: 1, said: expect.stringContaining('demonstration') })
  })
  test('refuses the account that owns the tables, of the web and of the worker', async ({
    database,
    ownerSql,
  }) => {
    await ownerSql`update instance_mark set mode = 'production'`
    for (const program of ['web', 'worker'] as const) {
      const { code, said } = await refusalToStart({ ...production, DATABASE_URL: database.ownerUrl }, program)
      expect(code, program).toBe(1)
      expect(said).toContain('le compte qui possède ses tables')
      expect(said.trim().split('\n'), said).toHaveLength(1)
    }
  })
})
