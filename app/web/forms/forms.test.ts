import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { spelled } from '#app/domain/people/names/name-form.ts'
import { written } from '#app/domain/written.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { constraintsOf, parseForm } from './forms.ts'

const schema = z.object({
  name: z.string(),
  rows: z
    .array(z.object({ on: z.string(), off: z.string().optional() }))
    .max(30)
    .default([]),
  many: z.array(z.string()).max(5).default([]),
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

  test('never works on a text longer than twice what its schema takes, and says that it is too long', () => {
    const body = z.object({ body: written().min(1).max(4_000), name: z.string().max(200).overwrite(spelled) })
    const dear = {
      gap: `x${' '.repeat(900_000)}x`,
      marks: `a${'\u0315'.repeat(200_000)}${'\u0300'.repeat(200_000)}`,
    }
    const before = process.cpuUsage()
    for (const value of Object.values(dear)) {
      const form = new URLSearchParams({ body: `${value}!`, name: value })
      expect(parseForm(form, body, messagesIn('fr')).status).toBe('error')
    }
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  })

  test('takes none but the fields that its schema declares', () => {
    const { payload } = parsed('name=a&other=b&rows[0].on=c&rows[0].other=d&rows[31].on=e&rows=f&name.more=g')
    expect(payload).toEqual({ name: 'a', rows: [{ on: 'c' }] })
  })

  test('takes no file under the name of a field', () => {
    const form = new FormData()
    form.append('name', new File(['x'], 'x.txt'))
    expect(parseForm(form, schema, messagesIn('fr')).payload).toEqual({})
  })

  test('says that a list is one element too long, and never sees more', () => {
    const many = Array.from({ length: 4000 }, (_, n) => `many=${n}&rows[${n}].on=x`).join('&')
    const { status, payload, reply } = parsed(`name=a&${many}`)
    expect(status).toBe('error')
    expect((payload.many as string[]).length).toBe(6)
    expect((payload.rows as string[]).length).toBe(31)
    expect(Object.keys(reply().error ?? {})).toEqual(['rows', 'many'])
  })

  test('bounds the elements of all its lists together, however they lie in each other', () => {
    const list = <Of extends z.ZodType>(of: Of) => z.array(of).max(99).default([])
    const deep = z.object({ a: list(z.object({ b: list(z.object({ c: list(z.string()) })) })) })
    const names = Array.from({ length: 90 }, (_, n) => `a[${n}].b[98].c[98]=x`)
    const started = performance.now()
    const { payload } = parseForm(new URLSearchParams(names.join('&')), deep, messagesIn('fr'))
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(JSON.stringify(payload).length).toBeLessThan(20_000)
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
      rows: z
        .array(z.object({ name: z.string(), quantity: emptyOr(z.string().regex(/^\d+$/)) }))
        .max(9)
        .default([]),
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
