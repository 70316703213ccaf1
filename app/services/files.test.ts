import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { isAway } from '#app/lib/process/away.ts'
import { openS3 } from '#tests/fixtures/s3.ts'
import { openFiles, type Purpose } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'cordee files '))
afterAll(() => rmSync(folder, { recursive: true }))
const withKeys = (...SECRET_KEYS: string[]) => openFiles({ DATA_DIR: folder, SECRET_KEYS, S3_REGION: 'auto' })
const files = withKeys('k'.repeat(32))

const photo = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#2A3C9E' } })
    .withExif({ IFD0: { Copyright: 'Anna' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 55/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF')

test('a store that cannot be reached is told as such, and not taken for our database', async () => {
  const { settings, close } = await openS3()
  await close()
  const away = openFiles({ DATA_DIR: folder, SECRET_KEYS: ['k'.repeat(32)], ...settings })
  const refused: unknown = await away.read({ key: 'photo/x', purpose: 'photo' }).catch((error) => error)
  expect(refused).toMatchObject({ code: 'file.store-away', cause: { code: 'ECONNREFUSED' } })
  expect(isAway(refused)).toBe(false)
  expect(isAway((refused as Error).cause)).toBe(true)
})

/** As a telephone writes them: red on the left, blue on the right, with the place where it was taken. */
const heic = readFileSync(new URL('../../tests/fixtures/photo.heic', import.meta.url))
/** The same, whose header says other sides. */
function heicSaying(width: number, height: number) {
  const said = Buffer.from(heic)
  for (let at = said.indexOf('ispe'); at > 0; at = said.indexOf('ispe', at + 4)) {
    said.writeUInt32BE(width, at + 8)
    said.writeUInt32BE(height, at + 12)
  }
  return said
}

describe('a photo', () => {
  test('is turned upright, re-encoded, and keeps nothing of where it was taken', async () => {
    const kept = await files.keep({ purpose: 'photo', name: '../../Ma photo.JPG', content: await photo() })
    expect(kept).toMatchObject({ name: 'Ma photo.webp', mediaType: 'image/webp', width: 20, height: 40 })
    const content = await files.read(kept)
    const { exif, orientation } = await sharp(content ?? undefined).metadata()
    expect([exif, orientation]).toEqual([undefined, undefined])
    expect(content?.length).toBe(kept.bytes)
  })

  test('is reduced when it is larger than any screen', async () => {
    const kept = await files.keep({ purpose: 'photo', name: 'x', content: await photo(3000, 1000) })
    expect(Math.max(kept.width ?? 0, kept.height ?? 0)).toBe(2400)
  })
})

describe('a HEIC photo', () => {
  const kept = (content: Buffer) => files.keep({ purpose: 'photo', name: 'IMG_0042.HEIC', content })

  test('is kept as any other picture is, without where it was taken', async () => {
    const photo = await kept(heic)
    expect(photo).toMatchObject({ name: 'IMG_0042.webp', mediaType: 'image/webp', width: 96, height: 64 })
    const content = (await files.read(photo)) ?? undefined
    expect((await sharp(content).metadata()).exif).toBeUndefined()
    const at = async (left: number) => [
      ...(await sharp(content).extract({ left, top: 32, width: 1, height: 1 }).raw().toBuffer()),
    ]
    const [red, , blue] = await at(8)
    expect([red! > 150, blue! < 60]).toEqual([true, true])
    expect((await at(88))[2]).toBeGreaterThan(120)
  })

  test('that is larger than a telephone takes is refused by its header, before it is drawn', async () => {
    const upload = { purpose: 'photo', name: 'x.heic', content: heicSaying(8_064, 6_048) } as const
    const refused = { code: 'file.heic-too-large' }
    await expect(files.look(upload)).rejects.toMatchObject(refused)
    await expect(files.keep(upload)).rejects.toMatchObject(refused)
  })

  test('that was cut off, or is not what it says, is broken', async () => {
    for (const content of [heic.subarray(0, heic.length - 300), heicSaying(4_000, 3_000)])
      await expect(kept(content)).rejects.toMatchObject({ code: 'file.broken' })
  })
})

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

describe('a document', () => {
  test('stays as it is, under its own kind', async () => {
    const kept = await files.keep({ purpose: 'document', name: 'Étude « sols ».pdf', content: pdf })
    expect(kept).toMatchObject({ name: 'Étude « sols ».pdf', mediaType: 'application/pdf', width: null })
    expect(await files.read(kept)).toEqual(pdf)
  })

  test('is gone once it is removed, and removing it again is no error', async () => {
    const kept = await files.keep({ purpose: 'document', name: 'a.txt', content: Buffer.from('été') })
    await files.remove(kept)
    await files.remove(kept)
    expect(await files.read(kept)).toBeNull()
  })
})

describe.each([
  ['a folder', async () => ({ files, close: async () => {} })],
  [
    'a bucket',
    async () => {
      const { settings, close } = await openS3()
      return {
        close,
        files: openFiles({ DATA_DIR: folder, SECRET_KEYS: ['k'.repeat(32)], ...settings }),
      }
    },
  ],
])('a file that is served from %s', (_where, opened) => {
  test('comes bit by bit as it is taken, and is left when nobody wants more', async () => {
    const { files, close } = await opened()
    const content = Buffer.concat([pdf, Buffer.alloc(1_000_000, 'x')])
    const kept = await files.keep({ purpose: 'document', name: 'a.pdf', content })
    const served = { key: kept.key, purpose: 'document' } as const
    const bits = await bitsIn((await files.stream(served))!) // it was kept
    expect(bits.length).toBeGreaterThan(4)
    expect(Buffer.concat(bits).equals(content)).toBe(true)

    const left = await files.stream(served)
    await left?.cancel()
    await files.remove(kept)
    expect(await files.stream(served)).toBeNull()
    await close()
  })
})

async function bitsIn(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const bits: Uint8Array[] = []
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) bits.push(read.value)
  return bits
}

describe('a proof', () => {
  test('lies encrypted, and is read back after a change of keys', async () => {
    const kept = await files.keep({ purpose: 'proof', name: 'taxe.pdf', content: pdf })
    const lying = readdirSync(join(folder, 'files', 'proof'), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile())
    for (const entry of lying)
      expect(readFileSync(join(entry.parentPath, entry.name)).includes('PDF')).toBe(false)
    expect(lying).toHaveLength(1)
    expect(await withKeys('n'.repeat(32), 'k'.repeat(32)).read(kept)).toEqual(pdf)
    await expect(withKeys('n'.repeat(32)).read(kept)).rejects.toThrow()
  })
})

describe('what is refused', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  test.each<[string, Purpose, Uint8Array, string]>([
    ['an SVG', 'photo', svg, 'file.kind'],
    ['an SVG as a document', 'document', svg, 'file.kind'],
    ['a web page', 'document', Buffer.from('<!doctype html><p>x'), 'file.kind'],
    ['a program', 'document', Buffer.from('7f454c460201010000000000000000000200', 'hex'), 'file.kind'],
    ['nothing', 'document', new Uint8Array(), 'file.kind'],
    ['a PDF as a photo', 'photo', pdf, 'file.kind'],
    ['an archive as a proof', 'proof', Buffer.from('504b0304140000000000', 'hex'), 'file.kind'],
    [
      'half an image',
      'photo',
      Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'),
      'file.broken',
    ],
    ['too much', 'photo', new Uint8Array(13_000_000), 'file.too-big'],
  ])('%s (%s)', async (_what, purpose, content, code) => {
    await expect(files.keep({ purpose, name: 'x.jpg', content })).rejects.toMatchObject({ code })
  })

  test('a key that is none', async () => {
    await expect(files.read({ key: '../secrets', purpose: 'photo' })).rejects.toThrow('Not the key')
  })
})
