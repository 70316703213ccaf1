import type { ActionFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { mostBytes } from '#app/services/files.ts'
import { readUpload } from './read-upload.ts'
import type { Upload } from './takes.ts'

const photo: Upload = { purpose: 'photo', field: 'file' }
const uploading = (body: BodyInit, { upload = photo as Upload | null, type = '' } = {}) =>
  readUpload(
    {
      request: new Request('http://localhost/x', {
        ...{ method: 'POST', body },
        ...(type && { headers: { 'Content-Type': type } }),
      }),
      context: { upload, instance: { rateLimits: false } },
      params: {},
    } as unknown as ActionFunctionArgs,
    null,
  )
const multipart = 'multipart/form-data; boundary=x'
const part = (name: string, content: string, more = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`

describe('a form with a file', () => {
  test('is read as a browser sends it: its words, and the one file of the field that its route names', async () => {
    const form = new FormData()
    form.append('fr', 'La crête\0 à l’aube')
    form.append('file', new File(['one'], 'crête “d’or”.jpg', { type: 'image/jpeg' }))
    form.append('other', new File(['two'], 'other.jpg'))
    form.append('__intent__', new File(['{'], 'x'))
    const { fields, file, refused } = await uploading(form)
    expect(refused).toBeNull()
    expect([...fields]).toEqual([['fr', 'La crête à l’aube']])
    expect({ name: file?.name, text: await file?.text() }).toEqual({ name: 'crête “d’or”.jpg', text: 'one' })
  })

  test('has no file when none was chosen', async () => {
    const form = new FormData()
    form.append('file', new File([], ''))
    expect(await uploading(form)).toMatchObject({ file: null, refused: null })
  })

  test.each([
    ['has 250,000 parts', part('a', 'b').repeat(250_000), 'invalid-input'],
    ['has a header without end', `--x\r\nContent-Disposition: ${'a'.repeat(2_000_000)}`, 'invalid-input'],
    ['has a word of a megabyte', `${part('fr', 'kept')}${part('it', 'x'.repeat(1e6))}--x--`, 'invalid-input'],
    ['never ends', `${part('fr', 'kept')}--x\r\n`, 'invalid-input'],
    ['is nonsense', 'nonsense', 'invalid-input'],
    ['is empty', '', 'invalid-input'],
    [
      'names nothing',
      '--x\r\n\r\n\r\n--x\r\nContent-Disposition: form-data; name="\xff\r\n\r\n',
      'invalid-input',
    ],
  ])('that %s is read no further than it may be, and is no error', async (_, body, code) => {
    const started = performance.now()
    const { refused } = await uploading(body, { type: multipart })
    expect(refused?.code).toBe(code)
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('whose file is too large is refused, with what was typed before it', async () => {
    const body = `${part('fr', 'kept')}${part('file', 'x'.repeat(mostBytes('photo') + 1), '; filename="a.jpg"')}--x--`
    const { fields, file, refused } = await uploading(body, { type: multipart })
    expect(refused).toMatchObject({ code: 'file-too-large', status: 413 })
    expect([[...fields], file]).toEqual([[['fr', 'kept']], null])
  })

  test('is never read by a route that does not declare it', async () => {
    await expect(uploading(part('a', 'b'), { upload: null, type: multipart })).rejects.toThrow('declare')
  })
})
