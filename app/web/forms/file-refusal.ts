import { Refusal } from '#app/domain/refusal.ts'
import { mostMegabytes } from '#app/lib/file-limits.ts'
import type { RefusalCode } from '#app/lib/messages/index.ts'
import { FileRefused, type Purpose } from '#app/services/files.ts'
import { mostOfUpload, type Upload } from './takes.ts'

const refusals = {
  'file.too-big': ['file-too-large', 413],
  'file.too-many-pixels': ['picture-too-large', 413],
  'file.busy': ['pictures-wait', 503],
  'file.store-away': ['files-away', 503],
  'file.kind': ['file-not-accepted', 422],
  'file.heic-too-large': ['heic-too-large', 422],
  'file.broken': ['file-broken', 422],
} as const satisfies Record<FileRefused['code'], readonly [RefusalCode, Refusal['status']]>

/** What the file service did not take, as a refusal at its field; any other error is as it was. */
export function asFileRefusal(error: unknown, field?: string, purpose?: Purpose): unknown {
  if (!(error instanceof FileRefused)) return error
  const [code, status] = refusals[error.code]
  return code === 'file-too-large' && purpose ? tooLarge(purpose, field) : new Refusal(code, status, field)
}

/** Says how much it may weigh, as its form said before. */
export const tooLarge = (purpose: Purpose, field?: string): Refusal =>
  new Refusal('file-too-large', 413, field, [String(mostMegabytes[purpose])])

/** Says how much several may weigh together. */
export const tooLargeTogether = (upload: Upload): Refusal =>
  new Refusal('files-too-large', 413, undefined, [String(mostOfUpload(upload) / 1_000_000)])
