import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { openFiles } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'cordee files '))
afterAll(() => rmSync(folder, { recursive: true }))
const withKeys = (...SECRET_KEYS: string[]) => openFiles({ DATA_DIR: folder, SECRET_KEYS, S3_REGION: 'auto' })
const files = withKeys('k'.repeat(32))

/** A PNG of nothing, four channels each pixel. */
function deepPng(
  width: number,
  height: number,
  { depth, isInterlaced, isEmpty = false }: { depth: number; isInterlaced: boolean; isEmpty?: boolean },
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, 6, 0, 0, Number(isInterlaced)], 8)
  const passes = isInterlaced ? adam7 : [[0, 0, 1, 1] as const]
  const bytes = passes.reduce((sum, [left, top, right, down]) => {
    const line = 1 + (Math.ceil((width - left) / right) * 4 * depth) / 8
    return sum + line * Math.ceil((height - top) / down)
  }, 0)
  const pixels = deflateSync(Buffer.alloc(isEmpty ? 1 : bytes), { level: 1 })
  const parts = [part('IHDR', header), part('IDAT', pixels), part('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

/** Where each pass of an interlaced PNG begins, and how far its pixels are apart. */
const adam7 = [
  ...([
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
  ] as const),
  ...([
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const),
]

function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

/** A JPEG whose header says other sides. */
function saying(jpeg: Buffer, { width, height }: { width: number; height: number }): Buffer {
  const said = Buffer.from(jpeg)
  const frame = [0xc0, 0xc2].map((mark) => said.indexOf(Buffer.from([0xff, mark]))).find((at) => at > 0)!
  said.writeUInt16BE(height, frame + 5)
  said.writeUInt16BE(width, frame + 7)
  return said
}

describe('a picture of few bytes and many pixels', () => {
  const wide = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#000' }, limitInputPixels: false })
      .png()
      .toBuffer()

  test('is refused by its header, before it is drawn', async () => {
    const content = await wide(8_000, 7_500)
    const upload = { purpose: 'photo', name: 'x.png', content } as const
    const spent = process.cpuUsage()
    await expect(files.look(upload)).rejects.toMatchObject({ code: 'file.too-many-pixels' })
    await expect(files.keep(upload)).rejects.toMatchObject({ code: 'file.too-many-pixels' })
    expect(process.cpuUsage(spent).user).toBeLessThan(500_000)
  })

  test('is shrunk while it is read, when it is a photo of a telephone written line by line', async () => {
    const looked = (content: Buffer) => files.look({ purpose: 'photo', name: 'x.jpg', content })
    const small = sharp({ create: { width: 64, height: 48, channels: 3, background: '#000' } })
    const told = (jpeg: Buffer) => saying(jpeg, { width: 12_000, height: 9_000 })
    await looked(told(await small.jpeg().toBuffer()))
    const unfolded = looked(told(await small.jpeg({ progressive: true }).toBuffer()))
    await expect(unfolded).rejects.toMatchObject({ code: 'file.too-many-pixels' })
    const content = await sharp({ create: { width: 9_000, height: 6_000, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer()
    const kept = await files.keep({ purpose: 'photo', name: 'x.jpg', content })
    expect([kept.width, kept.height]).toEqual([2400, 1600])
  })

  test('is a panorama as wide as any', async () => {
    const content = await sharp({ create: { width: 16_382, height: 600, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    const kept = await files.keep({ purpose: 'photo', name: 'x.jpg', content })
    expect([kept.width, kept.height]).toEqual([2400, 88])
  })

  test('waits behind those of its own sender, not before everybody: too many of one are refused, of another none', async () => {
    const content = await wide(2_000, 2_000)
    const done: string[] = []
    const keep = (by: string) =>
      files
        .keep({ purpose: 'photo', name: 'x.png', content }, undefined, { by })
        .then(() => done.push(by))
        .catch((error) => error.code as string)
    const sent = Array.from({ length: 12 }, () => keep('one'))
    const codes = await Promise.all([...sent, keep('another')])
    expect(codes.filter((code) => code === 'file.busy').length).toBeGreaterThanOrEqual(5)
    expect(codes.at(-1)).not.toBe('file.busy')
    expect(done.indexOf('another')).toBeLessThanOrEqual(2)
  })

  test('that nobody waits for any more is not drawn', async () => {
    const upload = { purpose: 'photo', name: 'x.png', content: await wide(20, 20) } as const
    const kept = files.keep(upload, undefined, { until: AbortSignal.abort() })
    await expect(kept).rejects.toMatchObject({ code: 'file.busy' })
  })

  test('is looked at without anything being written', async () => {
    const seen = await files.look({ purpose: 'photo', name: 'x.png', content: await wide(10, 10) })
    expect(seen).toMatchObject({ mediaType: 'image/png', width: null })
    expect(await files.read(seen)).toBeNull()
  })
})

describe('a picture of few bytes and deep pixels', () => {
  const codeOf = (content: Buffer) =>
    files.look({ purpose: 'photo', name: 'x.png', content }).then(
      () => 'looked',
      (error) => error.code as string,
    )

  test('is refused by what it unfolds to, read from its header', async () => {
    const told = (width: number, more: { depth: number; isInterlaced: boolean }) =>
      deepPng(width, width, { ...more, isEmpty: true })
    expect(await codeOf(told(7_000, { depth: 8, isInterlaced: false }))).toBe('looked')
    expect(await codeOf(told(7_000, { depth: 16, isInterlaced: false }))).toBe('file.too-many-pixels')
    expect(await codeOf(told(5_000, { depth: 16, isInterlaced: false }))).toBe('looked')
    expect(await codeOf(told(5_010, { depth: 8, isInterlaced: true }))).toBe('file.too-many-pixels')
    expect(await codeOf(told(3_540, { depth: 16, isInterlaced: true }))).toBe('file.too-many-pixels')
    expect(await codeOf(told(3_530, { depth: 16, isInterlaced: true }))).toBe('looked')
  })

  // 1.1 to 1.3 s of a processor each, whether by line or interlaced; 12.5 s and 500 MB before what it unfolds to was asked.
  test.each([
    ['by line', deepPng(5_000, 5_000, { depth: 16, isInterlaced: false })],
    ['interlaced', deepPng(3_530, 3_530, { depth: 16, isInterlaced: true })],
  ])('is drawn in a few seconds where the limits just admit it (%s)', async (_how, content) => {
    const spent = process.cpuUsage()
    const kept = await files.keep({ purpose: 'photo', name: 'x.png', content })
    const { user, system } = process.cpuUsage(spent)
    expect(kept.width).toBe(2400)
    expect((user + system) / 1e6).toBeLessThan(5)
  })
})
