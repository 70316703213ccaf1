import type { Sql } from 'postgres'
import { act, nobody } from '#app/domain/act.ts'
import { join, makeCode } from '#app/domain/people/index.ts'
import type { Db } from '#db/client.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'
import { type Answer, cookiesOf, startWeb, variables, type WebProcess } from './web-process.ts'

const test = onDatabase.extend<{ web: WebProcess }>({
  web: async ({ database }, use) => {
    ensureBuilt()
    const env = {
      ...variables,
      CORDEE_MODE: 'demonstration',
      PUBLIC_URL: 'http://commune.example',
      TRUST_PROXY: 'on',
    }
    const web = await startWeb({ ...env, DATABASE_URL: database.appUrl })
    await use(web)
    await web.end()
  },
})

/** A browser on a network: it keeps its cookies. */
function browser(web: WebProcess, network: string, jar = new Map<string, string>()) {
  const cookie = () => [...jar].map((pair) => pair.join('=')).join('; ')
  const send = async (path: string, form?: Record<string, string>): Promise<Answer> => {
    const answer = await web.ask(path, {
      ...(jar.size ? { cookie: cookie() } : {}),
      ...(form ? { form } : {}),
      headers: { 'X-Forwarded-For': network },
    })
    for (const pair of cookiesOf(answer).split('; ').filter(Boolean)) {
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return answer
  }
  return {
    send,
    jar,
    ask: (email: string) => send('/connexion', { email }),
    guess: (code: string) => send('/connexion/code', { code }),
  }
}

/** The code that was mailed last to this address, made here in the place of the worker. */
async function codeFor(db: Db, ownerSql: Sql, email: string) {
  const [row] = await ownerSql<{ id: string }[]>`
    select id from sign_in_codes where email = ${email} and used_at is null and code_hash = '' order by at desc limit 1`
  const made = await act(db, nobody, (act) => makeCode(act, row!.id)) // it was asked for
  return made!.code
}

const owner = {
  email: 'odette@exemple.fr',
  displayName: 'Odette des Limites',
  class: 'permanent',
  locale: 'fr',
} as const

describe('signing in', { timeout: 180_000 }, () => {
  test('eighty people of a meeting hall sign up on one Wi-Fi in ten minutes, each with a wrong try', async ({
    web,
    db,
    ownerSql,
  }) => {
    // None of them looks like another: those names would be one.
    const some = 'abcdefghkp'
    const letters = (n: number) => some[n % 10]! + some[Math.floor(n / 10)]! // n is below a hundred
    for (let n = 0; n < 80; n++) {
      const email = `salle${n}@exemple.fr`
      const phone = browser(web, '198.51.100.9')
      expect((await phone.ask(email)).status).toBe(303)
      const code = await codeFor(db, ownerSql, email)
      if (n % 2) expect((await phone.guess(code === '000000' ? '000001' : '000000')).status).toBe(422)
      expect((await phone.guess(code)).status, `${n}`).toBe(303)
      const joined = await phone.send('/inscription', {
        displayName: `Voix ${letters(n)}`,
        class: 'permanent',
      })
      expect(joined.status, `${n} ${joined.text.slice(0, 300)}`).toBe(303)
    }
  })

  test('a network that guesses at one address after the other is stopped, and told how long', async ({
    web,
  }) => {
    let answer: Answer | undefined
    let guesses = 0
    for (let n = 0; n < 40 && answer?.status !== 429; n++) {
      const thief = browser(web, `2001:db8:1:2::${n + 1}`) // one network, many addresses of its own
      await thief.ask(`voisin${n}@exemple.fr`)
      for (let k = 0; k < 4 && answer?.status !== 429; k++, guesses++) answer = await thief.guess('000000')
    }
    expect(answer?.status).toBe(429)
    expect(guesses).toBeLessThanOrEqual(61)
    const seconds = Number(answer?.headers['retry-after'])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(600)
    expect(answer?.text).toMatch(/Réessayez dans (une minute|\d+ minutes)/)
  })

  test('nobody locks an owner out: her own device passes by code and by password, whatever strangers did', async ({
    web,
    db,
    ownerSql,
  }) => {
    await act(db, nobody, (act) => join(act, owner))
    const hers = browser(web, '203.0.113.5')
    await hers.ask(owner.email)
    expect((await hers.guess(await codeFor(db, ownerSql, owner.email))).status).toBe(303)
    hers.jar.delete('session') // she signs out; the device stays known
    for (let network = 1; network <= 8; network++) {
      const stranger = browser(web, `192.0.2.${network}`)
      await stranger.ask(owner.email)
      for (let n = 0; n < 6; n++) await stranger.guess('000000')
      await stranger.send('/connexion/mot-de-passe', { email: owner.email, password: 'essai de plus' })
    }
    const another = browser(web, '192.0.2.99')
    const refused = await another.ask('odette+encore@exemple.fr')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.text).toContain('il passe toujours')
    expect((await hers.ask(owner.email)).status).toBe(303)
    expect((await hers.guess(await codeFor(db, ownerSql, owner.email))).headers.location).not.toContain(
      'inscription',
    )
    expect(hers.jar.has('session')).toBe(true)
  })
})
