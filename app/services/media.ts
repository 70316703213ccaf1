import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** Why a file is kept: a photo is shown, a document is downloaded, a proof is read once and deleted. */
export type Purpose = 'photo' | 'document' | 'proof'

/** A file that is not taken, by code: `file.too-big`, `file.kind` or `file.broken`. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  readonly code: 'file.too-big' | 'file.kind' | 'file.broken'
  constructor(code: FileRefused['code']) {
    super(code)
    this.code = code
  }
  /** By name: the server and the pages are two bundles, each with its own copy of this class. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'FileRefused'
  }
}

type Acceptable = { content: Buffer; mediaType: string; extension: string; width?: number; height?: number }

const MEGABYTE = 1_000_000
const LIMITS = { photo: 12 * MEGABYTE, document: 25 * MEGABYTE, proof: 10 * MEGABYTE } satisfies Record<
  Purpose,
  number
>

/** The bytes that a file may have when it comes. */
export const mostBytes = (purpose: Purpose): number => LIMITS[purpose]

/** Larger sides are reduced to this many pixels: enough for a wide screen, and for reading a scanned page. */
const SIDE = 2400

const IMAGES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff']

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

/** Looks at the content itself, and returns what may be kept of it. @throws FileRefused */
export async function acceptable(purpose: Purpose, content: Uint8Array): Promise<Acceptable> {
  if (content.length > LIMITS[purpose]) throw new FileRefused('file.too-big')
  const type = await kindOf(content)
  if (IMAGES.includes(type)) return reencoded(content)
  if (!TAKEN[purpose](type)) throw new FileRefused('file.kind')
  return { content: Buffer.from(content), mediaType: type, extension: DOCUMENTS[type] ?? 'txt' }
}

async function kindOf(content: Uint8Array) {
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

async function reencoded(content: Uint8Array): Promise<Acceptable> {
  try {
    const { data, info } = await sharp(content, { limitInputPixels: 60_000_000, failOn: 'error' })
      .rotate() // Upright by its own mark, which is then dropped with all its metadata.
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80, effort: 3 })
      .toBuffer({ resolveWithObject: true })
    return {
      content: data,
      mediaType: 'image/webp',
      extension: 'webp',
      width: info.width,
      height: info.height,
    }
  } catch {
    throw new FileRefused('file.broken') // sharp's reason (truncated, too many pixels…) helps nobody who uploads.
  }
}
