import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const told = [...readFileSync('app/env.ts', 'utf8').matchAll(/^ {4}([A-Z][A-Z0-9_]+):/gm)].map(
  ([, name]) => name!,
)
/** Said by the image itself, or of no use outside a demonstration. */
const notOfCompose = new Set(['PORT', 'HOST', 'DATA_DIR', 'STRIPE_API_BASE', 'MAILBOX_URL', 'RATE_LIMITS'])

describe('whoever runs an instance', () => {
  test('can say to compose whatever a process reads of its environment', () => {
    const compose = readFileSync('compose.yaml', 'utf8')
    const asked = told.filter((name) => !notOfCompose.has(name))
    expect(asked.length).toBeGreaterThan(15)
    expect(asked.filter((name) => !new RegExp(`^ {4,6}${name}: `, 'm').test(compose))).toEqual([])
  })

  test('finds each variable in the README', () => {
    const readme = readFileSync('README.md', 'utf8')
    const unnamed = told.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}=`))
    expect(unnamed.filter((name) => !['STRIPE_API_BASE', 'MAILBOX_URL'].includes(name))).toEqual([])
  })
})
