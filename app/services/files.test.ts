import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  await expect(away.ready()).rejects.toMatchObject({ code: 'file.store-away' })
  expect(refused).toMatchObject({ code: 'file.store-away', cause: { code: 'ECONNREFUSED' } })
  expect(isAway(refused)).toBe(false)
  expect(isAway((refused as Error).cause)).toBe(true)
})

test('a store says whether it could be written to, also before anything was', async () => {
  const at = (DATA_DIR: string) => openFiles({ DATA_DIR, SECRET_KEYS: ['k'.repeat(32)], S3_REGION: 'auto' })
  await at(join(folder, 'not', 'there', 'yet')).ready()
  const inTheWay = join(folder, 'a file')
  writeFileSync(inTheWay, '')
  await expect(at(inTheWay).ready()).rejects.toMatchObject({ code: 'ENOTDIR' })
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

  test('has the colours of its wide profile in those that every screen shows', async () => {
    const p3 = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
      .png()
      .withIccProfile('p3')
      .toBuffer()
      .then((png) => sharp(png).metadata())
    const wide = Buffer.from(heic)
    // Its own profile, sRGB, is as long: nothing else of the file moves.
    wide.set(p3.icc!, wide.indexOf('colrprof') + 8) // sharp wrote it
    const redOf = async (content: Buffer) => {
      const stored = (await files.read(await kept(content))) ?? undefined
      const pixel = sharp(stored).extract({ left: 8, top: 32, width: 1, height: 1 })
      return [...(await pixel.raw().toBuffer())]
    }
    const [plain, vivid] = [await redOf(heic), await redOf(wide)]
    expect(vivid[0]! - plain[0]!).toBeGreaterThan(10)
    expect((await sharp((await files.read(await kept(wide))) ?? undefined).metadata()).icc).toBeUndefined()
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
