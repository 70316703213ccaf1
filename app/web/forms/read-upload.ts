import { getMultipartBoundary, type MultipartPart, parseMultipartStream } from '@remix-run/multipart-parser'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import type { Viewer } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type Messages, refusalText } from '#app/lib/messages/index.ts'
import { mostBytes } from '#app/services/files.ts'
import { countAttempt } from '../visitor/limits.ts'
import { cutShort, overshoot } from './cut-short.ts'
import { tooLarge, tooLargeTogether } from './file-refusal.ts'
import { parseForm } from './forms.ts'
import { readForm, withoutNul } from './read-form.ts'
import { besideTheFile, mostOfUpload, type Upload } from './takes.ts'

/** A form with a file has few fields beside it, and each of them few headers. */
const mostParts = 40
const longestHeader = 4 * 1024
const longestField = 64 * 1024

/** What was read of a form with a file (the first) or a few, and why no more of it was. */
export type Uploaded = { fields: FormData; file: File | null; files: File[]; refused: Refusal | null }

/**
 * Counts the attempt, then reads a form with a file part by part, and no further than its route's declaration
 * (web/forms/takes.ts) allows. What was typed comes back with the refusal, also beneath a file that was too large.
 */
export async function readUpload(
  { request, context }: ActionFunctionArgs,
  viewer: Pick<Viewer, 'id'> | null,
): Promise<Uploaded> {
  const { upload } = context
  if (!upload) throw new Error('This route reads an upload that it does not declare')
  const read: Uploaded = { fields: new FormData(), file: null, files: [], refused: null }
  try {
    await countAttempt(context, 'upload', viewer?.id ?? null)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...read, refused: error }
  }
  // A program of somebody's may send the fields without a file.
  if (!/^multipart\//i.test(request.headers.get('Content-Type') ?? ''))
    return { ...read, fields: await readForm(request) }
  const boundary = getMultipartBoundary(request.headers.get('Content-Type') ?? '')
  if (!boundary || !request.body) return { ...read, refused: new Refusal('invalid-input', 422) }
  const [part, total] = [mostBytes(upload.purpose), mostOfUpload(upload) + besideTheFile]
  const { stream, wasCut } = cutShort(request.body, {
    boundary,
    part,
    total,
    field: longestField,
    parts: mostParts,
  })
  const limits = {
    ...{ maxParts: mostParts, maxHeaderSize: longestHeader },
    ...{ maxFileSize: part + overshoot, maxTotalSize: total + part + besideTheFile },
  }
  try {
    for await (const one of parseMultipartStream(stream, { boundary, ...limits })) take(one, upload, read)
  } catch (error) {
    read.refused = error instanceof Refusal ? error : new Refusal('invalid-input', 422)
  }
  if (read.files.some(({ size }) => size > part)) read.refused = tooLarge(upload.purpose)
  else if (wasCut()) read.refused ??= tooLargeTogether(upload)
  return read.refused ? { ...read, file: null, files: [] } : read
}

function take(part: MultipartPart, { field, most = 1 }: Upload, read: Uploaded): void {
  const { name } = part
  if (name === undefined) return
  if (part.isFile) {
    if (name !== field || read.files.length >= most || part.size === 0) return
    // The parser's own memory, which no other thread shares.
    const bytes = part.bytes as Uint8Array<ArrayBuffer>
    const file = new File([bytes], part.filename ?? '', { type: part.mediaType ?? '' })
    read.files.push(file)
    read.file ??= file
  } else if (part.size > longestField) throw new Refusal('invalid-input', 413)
  else read.fields.append(name, withoutNul(part.text))
}

/** The answer that says beside the file why it was not taken, with what was typed as far as it was read. */
export function saidBesideFile<Schema extends z.ZodType>(
  { code, status, names }: Pick<Refusal, 'code' | 'status' | 'names'>,
  { field, fields, schema, t }: { field: string; fields: FormData; schema: Schema; t: Messages },
) {
  const { initialValue } = parseForm(fields, schema, t).reply()
  const error = { [field]: [refusalText(t, code, names)] }
  return data({ status: 'error' as const, initialValue, error }, { status })
}
