import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { messagesIn } from '#app/lib/messages/index.ts'
import { parseForm } from './forms.ts'

const t = messagesIn('fr')
const plain = z.object({ body: z.string() })
const listed = z.object({
  title: z.string(),
  themes: z.array(z.string()).max(4).default([]),
  lines: z
    .array(z.object({ label: z.string().default(''), cents: z.string().default('') }))
    .max(3)
    .default([]),
})

const file = () => new File(['{'], 'x.json')
const deep = JSON.stringify({ type: 'insert', payload: JSON.parse('['.repeat(900) + ']'.repeat(900)) })
const intent = (type: string, payload: object) => JSON.stringify({ type, payload })
/** Each of them stopped the process, or was an error of the server's own. */
const hostile: [string, string | File][] = [
  ['nothing', ''],
  ['broken JSON', '{'],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a deep object', deep],
  ['a file', file()],
  ['a type alone', '{"type":"update"}'],
  ['a path of sixty million', intent('update', { name: 'a[60000000].b', value: 'x' })],
  ['a line at sixty million', intent('insert', { name: 'lines', index: 60_000_000 })],
  ['a list at sixty million', intent('insert', { name: 'lines[60000000].label' })],
  ['the whole form', intent('update', { name: '', value: { body: 'replaced', title: 'replaced' } })],
  ['a reset', intent('reset', {})],
  ['a validation', intent('validate', { name: 'body' })],
  ['a prototype', intent('insert', { name: '__proto__', defaultValue: { x: 1 } })],
  ['a list that is none', intent('insert', { name: 'title' })],
  ['a line of ticked boxes', intent('insert', { name: 'themes' })],
  ['no line', intent('remove', { name: 'lines', index: -1 })],
  ['a line beyond the last', intent('reorder', { name: 'lines', from: 0, to: 3 })],
]

function sent(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('what a request says under the names that the form library keeps for itself', () => {
  for (const name of ['__intent__', '__state__'])
    test.each(hostile)(`never reaches a form without lists (${name}: %s)`, (_, value) => {
      const started = performance.now()
      const submission = parseForm(sent({ body: 'typed', [name]: value }), plain, t)
      expect(submission).toMatchObject({ status: 'success', value: { body: 'typed' } })
      expect(submission.reply()).not.toHaveProperty('intent.type')
      expect(performance.now() - started).toBeLessThan(2_000)
    })

  test.each(hostile)('never does what a form with lists does not offer (__intent__: %s)', (what, value) => {
    const typed = { title: 'typed', themes: 'eau', 'lines[0].label': 'one', __intent__: value }
    const started = performance.now()
    const submission = parseForm(sent(typed), listed, t)
    expect(submission.payload).toMatchObject({ title: 'typed', themes: 'eau', lines: [{ label: 'one' }] })
    if (what !== 'nothing')
      expect(submission.reply().error).toEqual({ '': [t.common.refusals['invalid-input']] })
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test.each(hostile)('is no state that a form with lists goes by (__state__: %s)', (_, value) => {
    const submission = parseForm(sent({ title: 'typed', __state__: value }), listed, t)
    expect(submission.status).toBe('success')
    expect(submission.reply().state).toBeUndefined()
  })
})

describe('a list of a form', () => {
  const three = { title: 'x', 'lines[0].label': 'a', 'lines[1].label': 'b', 'lines[2].label': 'c' }
  const lines = (fields: Record<string, string>, asked: string) =>
    parseForm(sent({ ...fields, __intent__: asked }), listed, t)

  test('gets a line more, with none but the texts that a line has', () => {
    const added = { label: 'new', cents: 5, other: 'x' }
    const { 'lines[2].label': _, ...two } = three
    const submission = lines(two, intent('insert', { name: 'lines', defaultValue: added }))
    expect(submission.status).toBeUndefined()
    expect(submission.payload.lines).toEqual([{ label: 'a' }, { label: 'b' }, { label: 'new' }])
  })

  test('gives a line back, and changes their order', () => {
    expect(lines(three, intent('remove', { name: 'lines', index: 1 })).payload.lines).toEqual([
      { label: 'a' },
      { label: 'c' },
    ])
    expect(lines(three, intent('reorder', { name: 'lines', from: 0, to: 2 })).payload.lines).toEqual([
      { label: 'b' },
      { label: 'c' },
      { label: 'a' },
    ])
  })

  test('that is full says so beside it, keeps what was typed, and nothing is done', () => {
    const submission = lines(three, intent('insert', { name: 'lines' }))
    expect(submission.status).toBe('error')
    expect(submission.reply().error).toEqual({ lines: [t.common.form.tooMany(3)] })
    expect(submission.payload.lines).toHaveLength(3)
  })
})
