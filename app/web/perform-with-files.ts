import { createHash } from 'node:crypto'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { FileRefused, type Kept } from '#app/services/files.ts'
import { wantedBy } from './forms/drawing-patience.ts'
import { asFileRefusal } from './forms/file-refusal.ts'
import { parseForm } from './forms/forms.ts'
import { readUpload, saidBesideFile } from './forms/read-upload.ts'
import { refusalOf, rehearse } from './forms/rehearse.ts'
import { perform } from './perform.ts'
import { type Visit, visit } from './visit.ts'
import type { Said } from './visitor/flash.ts'
import type { LimitName } from './visitor/limits.ts'

/** A file as it is kept, and the hash of its bytes as they came: drawn anew, the same picture is another file each time. */
type Sent = Kept & { sent: string }

type WithFiles<Schema extends z.ZodType, Result> = {
  schema: Schema
  limit: LimitName
  deed: (act: Act, input: z.output<Schema>, files: readonly Sent[]) => Promise<Result>
  done: (result: Result, visited: Visit) => { to: string; say?: Said }
  /** Whether it was done before by the same sending: its files lie there already. */
  again?: (result: Result) => boolean
  untraced?: boolean
}

/**
 * A deed that anybody may ask for, with a few files, as its route declares it (web/forms/takes.ts). The order is that of
 * `performWithFile`: counted, then the words, then each file by its first bytes, then the deed rehearsed with files that are
 * not there; only then the bytes are drawn anew and kept, unless the deed was done before, and those of a deed that was
 * refused, or of a page that was given up, are removed.
 */
export async function performWithFiles<Schema extends z.ZodType, Result>(
  args: ActionFunctionArgs,
  { schema, limit, deed, done, again, untraced = false }: WithFiles<Schema, Result>,
) {
  const { instance, actor, t, viewer } = await visit(args)
  const { files, db } = instance
  const { fields, files: sent, refused } = await readUpload(args, viewer)
  const { field, purpose } = args.context.upload! // readUpload saw to it
  const beside = (refusal: Pick<Refusal, 'code' | 'status' | 'names'>) =>
    saidBesideFile(refusal, { field, fields, schema, t })
  if (refused) return beside(refused)
  const submission = parseForm(fields, schema, t)
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 })
  const performed = (deed: (act: Act, input: z.output<Schema>) => Promise<Result>) =>
    perform(args, { right: 'anyone', limit, schema, form: fields, deed, done, untraced })
  const kept: Sent[] = []
  const removeAll = () => Promise.all(kept.map((file) => files.remove(file)))
  try {
    const uploads = await Promise.all(
      sent.map(async (file) => ({
        purpose,
        name: file.name,
        content: new Uint8Array(await file.arrayBuffer()),
      })),
    )
    const named = (file: Kept, { content }: (typeof uploads)[number]): Sent => ({
      ...file,
      sent: createHash('sha256').update(content).digest('hex'),
    })
    const foreseen = await Promise.all(uploads.map(async (upload) => named(await files.look(upload), upload)))
    let isThere = false
    const rehearsed = rehearse(db, actor, async (act) => {
      isThere = again?.(await deed(act, submission.value, foreseen)) ?? false
    })
    const why = await refusalOf(rehearsed)
    if (why) return performed(() => Promise.reject(why))
    // Whoever sends again what arrived is answered at once: nothing is drawn that would be thrown away.
    const wanted = wantedBy(args.context, viewer)
    for (const upload of isThere ? [] : uploads)
      kept.push(named(await files.keep(upload, undefined, wanted), upload))
    // A form that was sent twice is answered like the first, whose files are the ones that stay.
    let isTaken = false
    const outcome = await performed(async (act, input) => {
      const result = await deed(act, input, isThere ? foreseen : kept)
      isTaken = !again?.(result)
      // What was there is gone meanwhile: its files were not kept, so that it is to be sent once more.
      if (isThere && isTaken) throw new FileRefused('file.busy')
      return result
    })
    if (!(isTaken && outcome instanceof Response)) await removeAll()
    return outcome
  } catch (error) {
    await removeAll()
    const refusal = asFileRefusal(error, field, purpose)
    if (!(refusal instanceof Refusal)) throw refusal
    return beside(refusal)
  }
}
