import { Refusal } from '#app/domain/refusal.ts'
import type { RefusalCode } from '#app/lib/messages/index.ts'
import { FileRefused } from '#app/services/files.ts'

const refusals = {
  'file.too-big': ['file-too-large', 413],
  'file.too-many-pixels': ['picture-too-large', 413],
  'file.busy': ['pictures-wait', 503],
  'file.store-away': ['files-away', 503],
  'file.kind': ['file-not-accepted', 422],
  'file.broken': ['file-not-accepted', 422],
} as const satisfies Record<FileRefused['code'], readonly [RefusalCode, Refusal['status']]>

/** What the file service did not take, as a refusal at its field; any other error is as it was. */
export function asFileRefusal(error: unknown, field?: string): unknown {
  if (!(error instanceof FileRefused)) return error
  const [code, status] = refusals[error.code]
  return new Refusal(code, status, field)
}
