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
        ...{ method: 'POST', body, duplex: 'half' },
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

  const heavy = (bytes: number) => part('file', 'x'.repeat(bytes), '; filename="a.jpg"')
  const [before, after] = [part('fr', 'kept'), part('it', 'tenuto')]

  test.each([1, 60_000_000])(
    'whose file is %d bytes too large is refused, with what was typed before and after it',
    async (more) => {
      const body = `${before}${heavy(mostBytes('photo') + more)}${after}--x--`
      const { fields, files, refused } = await uploading(body, { type: multipart })
      expect(refused).toMatchObject({ code: 'file-too-large', status: 413 })
      expect(Object.fromEntries(fields)).toEqual({ fr: 'kept', it: 'tenuto' })
      expect(files).toEqual([])
    },
  )

  test('whose files are too large together is told so, with what was typed', async () => {
    const upload: Upload = { ...photo, most: 3 }
    const body = `${before}${heavy(9_000_000).repeat(3)}${after}--x--`
    const { fields, files, refused } = await uploading(body, { type: multipart, upload })
    expect(refused).toMatchObject({ code: 'files-too-large', names: ['24'] })
    expect(Object.fromEntries(fields)).toEqual({ fr: 'kept', it: 'tenuto' })
    expect(files).toEqual([])
    const two = await uploading(`${before}${heavy(12_000_000).repeat(2)}${after}--x--`, {
      type: multipart,
      upload,
    })
    expect([two.refused, two.files.map(({ size }) => size)]).toEqual([null, [12_000_000, 12_000_000]])
  })

  test('is read the same however it comes in pieces', async () => {
    const bytes = new TextEncoder().encode(`${before}${heavy(mostBytes('photo') + 99)}${after}--x--`)
    for (const size of [7_919, 1_000_003]) {
      const pieces = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size))
          controller.close()
        },
      })
      const { fields, refused } = await uploading(pieces, { type: multipart })
      expect([refused?.code, Object.fromEntries(fields)]).toEqual([
        'file-too-large',
        { fr: 'kept', it: 'tenuto' },
      ])
    }
  })

  test('is never read by a route that does not declare it', async () => {
    await expect(uploading(part('a', 'b'), { upload: null, type: multipart })).rejects.toThrow('declare')
  })
})
