import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { flagsOf } from '../start/child.ts'

const told = [...readFileSync('app/env.ts', 'utf8').matchAll(/^ {4}([A-Z][A-Z0-9_]+):/gm)].map(
  ([, name]) => name!,
)
/** Said by the image itself, or of no use outside a demonstration. */
const notOfCompose = new Set([
  'PORT',
  'HOST',
  'DATA_DIR',
  'STRIPE_API_BASE',
  'MAILBOX_URL',
  'MAP_SANDBOX_URL',
  'PUSH_SANDBOX_URL',
  'RATE_LIMITS',
])

describe('whoever runs an instance', () => {
  test('can say to compose whatever a process reads of its environment', () => {
    const compose = readFileSync('compose.yaml', 'utf8')
    const asked = told.filter((name) => !notOfCompose.has(name))
    expect(asked.length).toBeGreaterThan(15)
    expect(asked.filter((name) => !new RegExp(`^ {4,6}${name}: `, 'm').test(compose))).toEqual([])
  })

  test('can save, restore and reseal from compose: one service holds the owner’s address and all that the others hold', () => {
    const services = readFileSync('compose.yaml', 'utf8').split(/^ {2}(?=[a-z]+:$)/m)
    const owners = services.filter((service) => /^ {6}DATABASE_OWNER_URL: /m.test(service))
    expect(owners).toHaveLength(1)
    expect(owners[0]).toMatch(/^migrate:$/m)
    expect(owners[0]).toMatch(/^ {6}<<: \*env$/m)
    const operations = readFileSync('docs/operations.md', 'utf8')
    for (const command of ['backup', 'restore', 'reseal', 'move-files'])
      expect(operations).toContain(`migrate node run.mjs ${command}`)
  })

  test('finds in the docs a file for compose with all that it refuses to do without', () => {
    const needed = [...readFileSync('compose.yaml', 'utf8').matchAll(/\$\{([A-Z_]+):\?\}/g)].map(
      ([, name]) => name!,
    )
    expect(new Set(needed).size).toBeGreaterThan(6)
    const example = readFileSync('docs/operations.md', 'utf8')
    expect(needed.filter((name) => !new RegExp(`^${name}=`, 'm').test(example))).toEqual([])
  })

  test('has a database that is waited for until strangers may ask it, and a site that says whether it can work', () => {
    const services = readFileSync('compose.yaml', 'utf8').split(/^ {2}(?=[a-z]+:$)/m)
    const service = (name: string) => services.find((one) => one.startsWith(`${name}:`)) ?? ''
    // The image's own socket answers while it is still making accounts: a migration then finds nobody.
    expect(service('postgres')).toMatch(/test: pg_isready --host 127\.0\.0\.1 /)
    expect(service('migrate')).toContain('postgres: { condition: service_healthy }')
    for (const name of ['web', 'worker'])
      expect(service(name)).toContain('migrate: { condition: service_completed_successfully }')
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^HEALTHCHECK .*'\/sante\/pret'/m)
    // Nothing listens in the worker.
    expect(service('worker')).toContain('healthcheck: { disable: true }')
  })

  test('has a proxy with certificates before the site when asked for it, which the site believes', () => {
    const compose = readFileSync('compose.yaml', 'utf8')
    expect(compose).toMatch(/^ {2}proxy:\n {4}image: caddy:2\n {4}profiles: \[tls\]$/m)
    expect(compose).toMatch(/--from \$\{SITE_NAME:-localhost\} --to web:3000$/m)
    expect(compose).toMatch(/ TRUST_PROXY: \$\{TRUST_PROXY:-on\}$/m)
    // Nobody but this machine and the proxy reaches the site: what is said of an address is then true.
    expect(compose).toMatch(/ ports: \['127\.0\.0\.1:\$\{PORT:-3000\}:3000'\]$/m)
  })

  test('runs each program with the same flags, by npm, by the image, by compose, and as it is written', () => {
    const words = (path: string) =>
      readFileSync(path, 'utf8')
        .replace(/["',[\]]/g, ' ')
        .replace(/ +/g, ' ')
    const said = {
      'package.json': ['web', 'worker', 'together'],
      Dockerfile: ['web'],
      'compose.yaml': ['worker'],
      'docs/operations.md': ['together'],
    }
    for (const [path, names] of Object.entries(said))
      for (const name of names)
        expect(words(path), path).toContain(['node', ...flagsOf(name), `build/${name}.js`].join(' '))
  })

  test('finds each variable in the README', () => {
    const readme = readFileSync('README.md', 'utf8')
    const unnamed = told.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}=`))
    expect(
      unnamed.filter(
        (name) => !['STRIPE_API_BASE', 'MAILBOX_URL', 'MAP_SANDBOX_URL', 'PUSH_SANDBOX_URL'].includes(name),
      ),
    ).toEqual([])
  })
})
