import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { act, person } from '#app/domain/act.ts'
import { openSession } from '#app/domain/people/index.ts'
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
    await Promise.all(webs.map(keepsPages))
    await use(webs as [WebProcess, WebProcess])
    await Promise.all(webs.map((web) => web.end()))
  },
})

/** Only what leaves memory has a tag. */
const keepsPages = (web: WebProcess) =>
  expect.poll(async () => (await web.ask('/elus')).headers.etag, { timeout: 10_000 }).toBeDefined()

describe('pages out of memory', { timeout: 120_000 }, () => {
  test('show in each process within a second what was changed through one of them', async ({ webs, db }) => {
    const [one, other] = webs
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const token = await act(db, person(town.resident.id), (act) =>
      openSession(act, town.resident.id, { device: 'essai' }),
    )
    const discussion = `/projets/${slug}/discussion`
    for (let n = 0; n < 5; n++) {
      for (const web of webs) expect((await web.ask(discussion)).headers.etag).toBeDefined()
      const form = { body: `Un mot, le ${n}e, que chacun voit.`, lang: 'fr', stance: '' }
      const written = await one.ask(`/projets/${slug}/commentaires`, { cookie: `session=${token}`, form })
      expect(written.status).toBe(303)
      for (const web of [other, one])
        await expect
          .poll(async () => (await web.ask(discussion)).text, { timeout: 1_000, interval: 20 })
          .toContain(form.body)
    }
  })

  test('are nobody’s: no header, cookie, parameter or host of one visitor is in what another gets', async ({
    webs: [web],
    db,
  }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const path = `/projets/${slug}`
    const evil = 'attaque.example'
    const poisons: Parameters<WebProcess['ask']>[1][] = [
      { headers: { Host: evil } },
      { headers: { 'X-Forwarded-Host': evil, 'X-Forwarded-Proto': 'ftp', 'X-Original-URL': `/${evil}` } },
      { headers: { 'Accept-Language': evil, Referer: `http://${evil}/`, 'User-Agent': evil, Origin: evil } },
      { cookie: `flash=${evil}; pour=${evil}; session=${evil}; x=${evil}` },
      { cookie: `xsession=1; pour=${evil}` },
      { headers: { Authorization: `Bearer ${evil}` } },
      { headers: { Range: 'bytes=0-3' } },
    ]
    const clean = (await web.ask(path)).text
    await db.execute(sql`update organisations set name = name`) // and all that is kept is forgotten
    await sleep(200)
    for (const poison of poisons) await web.ask(path, poison)
    for (let n = 0; n < 2; n++) await web.ask(`${path}?q=${evil}`)
    const { text, headers } = await web.ask(path)
    expect(headers.etag).toBeDefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(text).toBe(clean)
    expect(text).not.toContain(evil)
    expect(JSON.stringify(headers)).not.toContain(evil)
  })

  test('are not for who signed in, was told something, or looks for what is hers', async ({
    webs: [web],
    db,
  }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const { id } = town.resident
    const token = await act(db, person(id), (act) => openSession(act, id, { device: 'essai' }))
    const path = `/projets/${slug}`
    const hers = await web.ask(path, { cookie: `session=${token}` })
    expect(hers.headers.etag).toBeUndefined()
    expect(hers.headers['cache-control']).toBe('private, no-store')
    const form = { body: 'Dit une fois.', lang: 'fr', stance: '' }
    const said = await web.ask(`/projets/${slug}/commentaires`, { cookie: `session=${token}`, form })
    const told = await web.ask(path, { cookie: cookiesOf(said) })
    expect(told.headers.etag).toBeUndefined()
    expect(told.text).toContain('class="said"')
    const kept = await web.ask(path)
    expect(kept.text).not.toContain('class="said"')
    expect(kept.headers['cache-control']).toBe('no-cache')
    for (const none of ['/connexion', '/compte', '/mairie', `${path}.data`, '/nulle-part', '/reponse/abc'])
      expect((await web.ask(none)).headers.etag, none).toBeUndefined()
  })

  test('say from the second time on that there is none, until there is', async ({ webs: [web], db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await db.execute(sql`update projects set slug = 'plus-tard' where slug = ${slug}`)
    await sleep(200)
    const path = `/projets/${slug}`
    const answers = [await web.ask(path), await web.ask(path), await web.ask(path)]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers[0]?.text).toMatch(/^<!DOCTYPE html><html lang="fr">.*site-header/s)
    expect(answers[0]?.text).not.toMatch(/<script|nonce=/)
    const other = await web.ask('/it/rien')
    expect([other.status, other.text.includes('<html lang="it">')]).toEqual([404, true])
    await db.execute(sql`update projects set slug = ${slug} where slug = 'plus-tard'`)
    await expect.poll(async () => (await web.ask(path)).status, { timeout: 1_000, interval: 20 }).toBe(200)
    expect((await web.ask(path, { headers: { 'If-None-Match': '*' } })).status).toBe(304)
  })

  test('are arranged for the reader that a browser was told of, and keep apart', async ({
    webs: [web],
    db,
  }) => {
    await aTown(db)
    const as = (word: string) => web.ask('/infos', { cookie: `pour=${word}` })
    const [one, other, none] = [await as('saisonniers'), await as('visiteurs'), await web.ask('/infos')]
    expect(new Set([one.headers.etag, other.headers.etag, none.headers.etag]).size).toBe(3)
    const chosen = await web.ask('/infos?pour=visiteurs')
    expect(chosen.headers['set-cookie']?.[0]).toContain('pour=visiteurs')
    expect(chosen.headers.etag).toBeUndefined()
  })

  test('are not sent again to whoever has them, and say a policy that belongs to them', async ({
    webs: [web],
  }) => {
    const headers = { 'Accept-Encoding': 'gzip' }
    const first = await web.ask('/elus', { headers })
    const tag = first.headers.etag ?? ''
    for (const has of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await web.ask('/elus', { headers: { ...headers, 'If-None-Match': has } })
      expect([again.status, again.text], has).toEqual([304, ''])
      expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy'])
    }
    expect((await web.ask('/elus', { headers: { ...headers, 'If-None-Match': '"x"' } })).status).toBe(200)
    const policy = first.headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src http:\/\/commune\.example\/assets\/( 'sha256-[^']+')+;/)
    expect(policy).not.toMatch(/nonce|strict-dynamic|unsafe/)
  })

  test('are none while nobody would be told of a change, and others once somebody is again', async ({
    webs: [web],
    db,
  }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const path = `/projets/${slug}`
    expect((await web.ask(path)).headers.etag).toBeDefined()
    await db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query in ('select 1', 'listen pages_changed')`)
    await expect
      .poll(async () => (await web.ask(path)).headers.etag, { interval: 5, timeout: 2_000 })
      .toBeUndefined()
    await keepsPages(web)
  })
})
