import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { messagesIn } from '#app/lib/messages/index.ts'
import { constraintsOf, parseForm } from './forms.ts'

const schema = z.object({
  name: z.string(),
  rows: z.array(z.object({ on: z.string() })).default([]),
  many: z.array(z.string()).default([]),
})
const parsed = (typed: string) => parseForm(new URLSearchParams(typed), schema, messagesIn('fr'))

describe('a form', () => {
  test('becomes the value of its schema', () => {
    expect(parsed('name=a&rows[0].on=b&rows[1].on=c&many=x&many=y')).toMatchObject({
      status: 'success',
      value: { name: 'a', rows: [{ on: 'b' }, { on: 'c' }], many: ['x', 'y'] },
    })
  })

  test.each([
    'rows[99999999].on=1',
    'rows[0][0][0][0][0][0][0][0]=1',
    '__proto__[x]=1',
    'constructor.prototype.x=1',
    `${'a'.repeat(200)}=1`,
    'rows[-1].on=1',
    '[]=1',
    '.=1',
  ])('whose names are absurd (%s) neither fills the memory nor changes another object', (name) => {
    const started = performance.now()
    expect(parsed(`name=a&${name}`)).toMatchObject({ status: 'success', value: { name: 'a', rows: [] } })
    expect(performance.now() - started).toBeLessThan(500)
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  test('says in the reader’s language what is missing', () => {
    expect(parsed('rows[0].on=b').reply().error).toEqual({ name: [messagesIn('fr').common.form.required] })
  })
})

describe('what the browser may hold a form to', () => {
  const emptyOr = <Schema extends z.ZodType>(schema: Schema) =>
    z.union([z.literal('').transform(() => null), schema]).default(null)
  const offered = z
    .object({
      title: z.string(),
      closesOn: emptyOr(z.iso.date()),
      rows: z.array(z.object({ name: z.string(), quantity: emptyOr(z.string().regex(/^\d+$/)) })).default([]),
      texts: z.object({ fr: z.object({ title: z.string() }).prefault({ title: '' }) }),
    })
    .superRefine(() => {})

  test('is nothing for a choice whose default takes no answer, however deep; all else stays required', () => {
    const required = Object.entries(constraintsOf(offered))
      .filter(([, constraint]) => constraint?.required)
      .map(([name]) => name)
    expect(required).toContain('title')
    expect(required).toContain('rows[].name')
    expect(required).not.toContain('closesOn')
    expect(required).not.toContain('rows[].quantity')
  })
})
