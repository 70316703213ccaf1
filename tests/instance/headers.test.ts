import { connect } from 'node:net'
import { act, theCity } from '#app/domain/act.ts'
import { invite } from '#app/domain/people/index.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'
import routes from '../../app/routes.ts'
import { startWeb, variables, type WebProcess } from './web-process.ts'

const test = onDatabase.extend<{ web: WebProcess }>({
  web: async ({ database, ownerSql }, use) => {
    ensureBuilt()
    await ownerSql`update instance_mark set mode = 'production'`
    const web = await startWeb({ ...variables, CORDEE_MODE: 'production', DATABASE_URL: database.appUrl })
    await use(web)
    await web.end()
  },
})

type Entry = { path?: string; children?: Entry[] }
const pathsUnder = (entries: Entry[], above = ''): string[] =>
  entries.flatMap(({ path = '', children = [] }) => {
    const here = path === ':lang?' ? above : `${above}/${path}`
    return [here, ...pathsUnder(children, here)]
  })
const withToken = pathsUnder(routes as Entry[]).filter((path) => path.includes(':token'))

describe('what an answer says beside itself', { timeout: 120_000 }, () => {
  test('an address that is a key is kept by nobody and told to nobody, whichever route it is', async ({
    web,
  }) => {
    expect(withToken.length).toBeGreaterThan(8)
    const spelt = withToken.flatMap((path) => {
      const one = path.replace(':token', 'abcdefghijklmnopqrstuvwxyz')
      return [
        one,
        `/it${one}`,
        `${one}.data`,
        one.replace(/^\/(.)/, (_, first) => `/%${hex(first)}`),
        `${one}/`,
      ]
    })
    for (const path of [
      ...spelt,
      '/connexion?suite=%2Freponse%2Fabcdefghij',
      '/connexion/second-facteur',
      '/compte/securite/codes',
    ]) {
      const { status, headers } = await web.ask(path)
      expect(status, path).toBeLessThan(500)
      expect(headers['cache-control'], path).toBe('private, no-store')
      expect(headers['referrer-policy'], path).toBe('no-referrer')
      expect(headers['x-robots-tag'], path).toBe('noindex')
    }
    const { headers } = await web.ask('/connexion')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  })

  test('whatever leaves is taken for nothing else than it says, and comes by TLS alone', async ({ web }) => {
    const page = (await web.ask('/')).text
    const script = /\/assets\/[^"]+\.js/.exec(page)![0] // a page has its scripts
    const font = /\/assets\/[^"]+\.woff2/.exec(page)![0] // and its fonts
    const asked = [
      ...[
        '/',
        '/en/projets',
        '/nulle-part',
        '/fichiers/x',
        '/sante',
        '/sante/pret',
        '/robots.txt',
        '/.well-known/security.txt',
        '/favicon.svg',
      ],
      ...[
        script,
        font,
        '/assets/none.js',
        '/relief/x.svg',
        '/projets/x/avis.csv',
        '/decisions.csv',
        '/comptes.jsonl',
      ],
      ...['/_root.data', '/it/nulle-part.data'],
    ]
    const answers = await Promise.all(asked.map(async (path) => ({ path, ...(await web.ask(path)) })))
    const refused = {
      ...(await web.ask('/connexion', { form: {}, origin: 'https://ailleurs.example' })),
      path: '403',
    }
    expect(refused.status).toBe(403)
    for (const { path, headers } of [...answers, refused]) {
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['strict-transport-security'], path).toContain('max-age=')
      expect(headers['referrer-policy'], path).toBeDefined()
    }
    for (const nonsense of [
      'nonsense\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
      'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
    ])
      expect(await raw(web.port, nonsense)).toMatch(/^HTTP\/1.1 4\d\d [\s\S]*nosniff/i)
  })

  test('crawlers are told of no address that is a key, in any language', async ({ web }) => {
    const { text } = await web.ask('/robots.txt')
    const disallowed = [...text.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path!) // the group is there
    const prefixes = withToken.map((path) => path.slice(0, path.indexOf(':token')))
    for (const path of ['/mairie', '/compte', '/connexion', ...prefixes])
      for (const language of ['', '/it', '/en']) expect(disallowed).toContain(`${language}${path}`)
  })

  test('the form of a page that hides its address is taken from that page, and from nowhere else', async ({
    web,
    db,
  }) => {
    const { token } = await act(db, theCity, (act) =>
      invite(act, { email: 'neuve@exemple.fr', role: 'agent' }),
    )
    const path = `/invitation/${token}`
    const form = { displayName: '', class: '' }
    const from = (headers: Record<string, string>, to = path) =>
      web.ask(to, { form, origin: 'null', headers }).then(({ status }) => status)
    expect(await from({ 'Sec-Fetch-Site': 'same-origin' })).toBe(422)
    for (const site of ['cross-site', 'same-site', 'none', ''])
      expect(await from({ 'Sec-Fetch-Site': site })).toBe(403)
    // A browser that does not say whence: by the cookie that it sends from our own pages alone.
    expect(await from({})).toBe(403)
    const [cookie] = (await web.ask(path)).headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^__Host-ours=1; .*SameSite=Strict/)
    expect(await from({ Cookie: '__Host-ours=1' })).toBe(422)
    expect(
      (await web.ask(path, { headers: { 'Sec-Fetch-Site': 'none' } })).headers['set-cookie'],
    ).toBeUndefined()
    // Elsewhere `null` says that a page of another kind asked: a sandboxed frame, a file.
    for (const other of ['/connexion', '/compte/profil', '/deconnexion'])
      for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, { Cookie: '__Host-ours=1' }])
        expect(await from(headers as never, other)).toBe(403)
  })
})

const hex = (letter: string) => letter.charCodeAt(0).toString(16)

/** What comes back for bytes that are no request. */
const raw = (port: number, bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket
      .on('data', (chunk) => (said += chunk))
      .on('close', () => resolve(said))
      .on('error', reject)
    setTimeout(() => socket.end(), 500)
  })
