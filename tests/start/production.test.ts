import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ensureDatabase, freePort } from '#db/embedded/index.ts'
import { ensureBuilt, eventually, newFolder, runStarter } from '#tests/instance.ts'

const NAME = `test_production_${process.pid}`
const at = (role: 'superuserUrl' | 'ownerUrl' | 'appUrl', database: string) =>
  inject('server')[role].replace('DATABASE', database)
const folder = newFolder()
const [first, second] = [await freePort(), await freePort()]
const env = {
  CORDEE_MODE: 'production',
  PUBLIC_URL: `http://localhost:${first}`,
  SECRET_KEYS: 'k'.repeat(32),
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'mairie@cordee.example',
  DATA_DIR: folder.path,
}
let instance: ReturnType<typeof runStarter>
let other: ChildProcess

beforeAll(async () => {
  ensureBuilt()
  await ensureDatabase(at('superuserUrl', 'postgres'), NAME)
  const addresses = { DATABASE_URL: at('appUrl', NAME), DATABASE_OWNER_URL: at('ownerUrl', NAME) }
  instance = runStarter({ ...env, ...addresses, PORT: String(first) })
  await instance.until((said) => said.includes('web is listening'), 60_000)
  const web = { ...process.env, ...env, DATABASE_URL: addresses.DATABASE_URL, PORT: String(second) }
  other = spawn(process.execPath, ['build/web.js'], { env: web, stdio: 'ignore' })
  await eventually(() => fetch(`http://127.0.0.1:${second}/sante/pret`))
}, 180_000)

afterAll(async () => {
  other.kill('SIGTERM')
  await once(other, 'exit')
  const sql = postgres(at('superuserUrl', 'postgres'), { max: 1 })
  await sql.unsafe(`drop database if exists ${NAME} with (force)`)
  await sql.end()
  folder.remove()
})

const urls = [`http://127.0.0.1:${first}`, `http://127.0.0.1:${second}`]

/** Posts as a browser behind a proxy would: to the public name, from a page of ours. Returns the status. */
async function post(url: string) {
  const headers = { Host: new URL(env.PUBLIC_URL).host, Origin: env.PUBLIC_URL, 'Content-Length': 0 }
  const asked = request(url, { method: 'POST', headers }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.resume()
  return answer.statusCode
}

describe('an instance in production', { timeout: 60_000 }, () => {
  test('has none of the demonstration’s doors, in either of its web processes', async () => {
    for (const url of urls) {
      expect([await post(`${url}/demo/entrer/maire`), await post(`${url}/demo/horloge`)]).toEqual([404, 404])
    }
  })

  test('serves the same bytes from two web processes over one database', async () => {
    const pages = await Promise.all(urls.map(async (url) => (await fetch(url)).text()))
    const [one, two] = pages.map((page) => page.replace(/nonce="[^"]*"/g, ''))
    expect(one).toBe(two)
    expect(one).not.toContain('/demo/')
  })

  test('knows its database as its own, and refuses one of a demonstration', async () => {
    const demonstration = at('appUrl', inject('server').template)
    const copy = `${NAME}_demo`
    const sql = postgres(at('superuserUrl', 'postgres'), { max: 1 })
    await sql.unsafe(
      `create database ${copy} template ${inject('server').template} strategy file_copy owner cordee_owner`,
    )
    const refused = runStarter({
      ...env,
      DATABASE_URL: demonstration.replace(inject('server').template, copy),
      PORT: String(await freePort()),
    })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain('une base de demonstration, elle ne peut pas servir en mode production')
    await sql.unsafe(`drop database ${copy} with (force)`)
    await sql.end()
  })

  test('drains and ends with 0 on SIGTERM', async () => {
    expect(await instance.end('SIGTERM')).toBe(0)
    await expect(fetch(urls[0] ?? '')).rejects.toThrow()
  })
})
