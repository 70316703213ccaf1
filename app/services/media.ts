import type { Metadata } from 'sharp'
import { mostMegabytes, type Purpose } from '#app/lib/file-limits.ts'
import { type Rendition, widthOf } from '#app/lib/pictures.ts'
import { drawingTurns, type Wanted } from './drawing-turns.ts'
import { FileRefused } from './file-refused.ts'
import { drawnFromHeic } from './heic.ts'

export type { Purpose } from '#app/lib/file-limits.ts'

type Acceptable = { content: Buffer; mediaType: string; extension: string; width?: number; height?: number }

const MEGABYTE = 1_000_000

/** The bytes that a file may have when it comes. */
export const mostBytes = (purpose: Purpose): number => mostMegabytes[purpose] * MEGABYTE

/** Larger sides are reduced to this many pixels: enough for a wide screen, and for reading a scanned page. */
const SIDE = 2400

/** What telephones write: drawn by a decoder of its own (`heic.ts`). */
const HEIC = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']

const IMAGES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff', ...HEIC]

/** Kinds that are kept as they are, and only ever served as attachments. SVG is none of them: it is a program. */
const DOCUMENTS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/zip': 'zip',
}

const TAKEN = {
  photo: () => false,
  document: (type: string) => type in DOCUMENTS || type === 'text/plain',
  proof: (type: string) => type === 'application/pdf',
} satisfies Record<Purpose, (type: string) => boolean>

/** What a picture may unfold to, whatever the few bytes that it comes in. */
const MOST_PIXELS = 50_000_000
/** What it may weigh unfolded: sixteen bits and a fourth channel are three times the work of a photo's pixel. */
const MOST_UNFOLDED = 200 * MEGABYTE
/** Where the last of its bytes may change the first of its lines, it lies in memory whole before anything is drawn of it. */
const MOST_UNFOLDED_WHOLE = 100 * MEGABYTE
/** What one may take to be drawn, on a machine that does much else: the worst that these limits admit takes a fifth of it. */
const SECONDS = 10
/** A JPEG that is written line by line is shrunk while it is read, and never unfolds whole: the largest photo of a telephone. */
const MOST_PIXELS_SHRUNK = 200_000_000
/** HEIC unfolds whole, four times slower than anything else: the photo that a telephone takes unless told otherwise. */
const MOST_PIXELS_HEIC = 25_000_000

/**
 * Looks at the content itself without unfolding it: its size, its kind by its first bytes, a picture's sides by its
 * header. Returns the kind. @throws FileRefused
 */
export async function looked(purpose: Purpose, content: Uint8Array): Promise<string> {
  if (content.length > mostBytes(purpose)) throw new FileRefused('file.too-big')
  const type = await kindOf(content)
  if (!IMAGES.includes(type) && !TAKEN[purpose](type)) throw new FileRefused('file.kind')
  if (IMAGES.includes(type)) await refuseTooManyPixels(content)
  return type
}

/** Looks at the content, and returns what may be kept of it: a picture is drawn anew, in its turn. @throws FileRefused */
export async function acceptable(
  purpose: Purpose,
  content: Uint8Array,
  wanted: Wanted = {},
): Promise<Acceptable> {
  const type = await looked(purpose, content)
  if (HEIC.includes(type)) return oneByOne(() => reencodedHeic(content), wanted)
  if (IMAGES.includes(type)) return oneByOne(() => reencoded(content), wanted)
  return { content: Buffer.from(content), mediaType: type, extension: DOCUMENTS[type] ?? 'txt' }
}

/** Loaded with the first file that comes: they weigh as much as all the rest of a worker. */
const pictures = async () => (await import('sharp')).default
const kinds = () => import('file-type')

async function refuseTooManyPixels(content: Uint8Array) {
  const sharp = await pictures()
  const header = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new FileRefused('file.broken')
    })
  const pixels = header.width * header.height
  if (isHeic(header) && pixels > MOST_PIXELS_HEIC) throw new FileRefused('file.heic-too-large')
  if (isShrunk(header) ? pixels > MOST_PIXELS_SHRUNK : pixels > MOST_PIXELS || isTooHeavy(header))
    throw new FileRefused('file.too-many-pixels')
}

const isShrunk = ({ format, isProgressive }: Metadata) => format === 'jpeg' && !isProgressive

function isTooHeavy({ width, height, channels, depth, format, isProgressive }: Metadata) {
  const comesByLine = (format === 'png' || format === 'tiff') && !isProgressive
  const unfolded = width * height * channels * (BYTES[depth] ?? 16)
  return unfolded > (comesByLine ? MOST_UNFOLDED : MOST_UNFOLDED_WHOLE)
}

/** Of one channel of a pixel; whatever else a TIFF may hold is two numbers of eight. */
const BYTES: Partial<Record<Metadata['depth'], number>> = {
  ...{ uchar: 1, char: 1, ushort: 2, short: 2, uint: 4, int: 4, float: 4, complex: 8, double: 8 },
}

/** sharp reads the header of these and not the picture, for which the makers of its coding ask for a licence. */
const isHeic = ({ format, compression }: Metadata) => format === 'heif' && compression !== 'av1'

const oneByOne = drawingTurns({ most: 24, mostOfOne: 6 })

async function kindOf(content: Uint8Array) {
  const { fileTypeFromBuffer } = await kinds()
  const known = await fileTypeFromBuffer(content)
  if (known) return known.mime as string
  return isPlainText(content) ? 'text/plain' : 'unknown'
}

/** Text that no browser could take for markup: a web page or an SVG is not a text document here. */
function isPlainText(content: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return text !== '' && !text.includes('\0') && !/^\s*(<|\ufeff<)/.test(text)
  } catch {
    return false // Not UTF-8.
  }
}

async function reencodedHeic(content: Uint8Array) {
  const sharp = await pictures()
  if (!isHeic(await sharp(content).metadata())) return reencoded(content)
  const drawn = await drawnFromHeic(content, MOST_PIXELS_HEIC).catch(() => {
    throw new FileRefused('file.broken')
  })
  if (drawn === 'out-of-time') throw new FileRefused('file.heic-too-large')
  return reencoded(drawn)
}

async function reencoded(content: Uint8Array): Promise<Acceptable> {
  const sharp = await pictures()
  try {
    const { data, info } = await sharp(content, { limitInputPixels: MOST_PIXELS_SHRUNK, failOn: 'error' })
      .rotate() // Upright by its own mark, which is then dropped with all its metadata.
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80, effort: 3 })
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true })
    return {
      content: data,
      mediaType: 'image/webp',
      extension: 'webp',
      width: info.width,
      height: info.height,
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('timeout'))
      throw new FileRefused('file.too-many-pixels')
    throw new FileRefused('file.broken') // sharp's reason (truncated…) helps nobody who uploads.
  }
}

/** The picture in a smaller size, in its form: a JPEG for whatever reads no WebP. */
export async function drawnAs(content: Uint8Array, name: Rendition): Promise<Buffer> {
  const sharp = await pictures()
  return oneByOne(() => {
    const smaller = sharp(content).resize({ width: widthOf(name), withoutEnlargement: true })
    const drawn = name.endsWith('.jpg') ? smaller.jpeg({ quality: 78 }) : smaller.webp({ quality: 76 })
    return drawn.timeout({ seconds: SECONDS }).toBuffer()
  })
}

/** A part of a picture, in hundredths of its sides. */
export type Part = { left: number; top: number; width: number; height: number }

/** The picture with a part of it painted over: what was there is in none of its bytes. @throws FileRefused */
export async function blanked(content: Uint8Array, part: Part): Promise<Buffer> {
  const sharp = await pictures()
  return oneByOne(async () => {
    const { width, height } = await sharp(content).metadata()
    const left = Math.floor((Math.min(part.left, 99) * width) / 100)
    const top = Math.floor((Math.min(part.top, 99) * height) / 100)
    const wide = Math.max(1, Math.min(width - left, Math.ceil((part.width * width) / 100)))
    const high = Math.max(1, Math.min(height - top, Math.ceil((part.height * height) / 100)))
    const input = { create: { width: wide, height: high, channels: 3 as const, background: '#3d4a57' } }
    // Lossless, a large picture would weigh more than one may that is kept.
    const drawn = sharp(content).composite([{ input, left, top }]).webp({ quality: 95, effort: 1 })
    return drawn.timeout({ seconds: SECONDS }).toBuffer()
  })
}
