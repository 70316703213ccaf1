import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import type { KeptFile } from '#app/domain/projects/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { FileRefused, type Purpose } from '#app/services/files.ts'
import { parseForm } from '#app/web/forms.ts'
import { perform } from '#app/web/perform.ts'
import { readUpload, saidBesideFile } from '#app/web/read-upload.ts'
import { type Visit, visit } from '#app/web/visit.ts'

type WithFile<Schema extends z.ZodType, Result> = {
  schema: Schema
  deed: (act: Act, input: z.output<Schema>, file: KeptFile | null) => Promise<Result>
  done: (result: Result, visited: Visit) => { to: string; say?: string }
  /** A form that is nothing without its file. */
  fileRequired?: boolean
}

/**
 * A deed whose form holds a file, as its route declares it (web/takes.ts): the attempt is counted, the words are
 * judged, then the bytes are kept, then the deed is done; bytes whose deed was refused are removed. Whoever calls this
 * has already refused those who may not.
 */
export async function performWithFile<Schema extends z.ZodType, Result>(
  args: ActionFunctionArgs,
  { schema, deed, done, fileRequired = false }: WithFile<Schema, Result>,
) {
  const { instance, t, viewer } = await visit(args)
  const { fields, file, refused } = await readUpload(args, viewer)
  const beside = (refusal: Pick<Refusal, 'code' | 'status'>) =>
    saidBesideFile(refusal, { field: 'file', fields, schema, t })
  if (refused) return beside(refused)
  const submission = parseForm(fields, schema, t)
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 })
  if (!file && fileRequired)
    return data(submission.reply({ fieldErrors: { file: [t.common.form.required] } as never }), {
      status: 422,
    })
  try {
    const keptFile = file && (await kept(instance.files, file, args.context.upload!.purpose)) // readUpload saw to it
    const outcome = await perform(args, {
      schema,
      form: fields,
      deed: (act, input) => deed(act, input, keptFile),
      done,
    })
    if (keptFile && !(outcome instanceof Response)) await instance.files.remove(keptFile)
    return outcome
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return beside(error)
  }
}

async function kept(files: Visit['instance']['files'], file: File, purpose: Purpose): Promise<KeptFile> {
  try {
    return await files.keep({ purpose, name: file.name, content: new Uint8Array(await file.arrayBuffer()) })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    throw error.code === 'file.too-big'
      ? new Refusal('file-too-large', 413)
      : new Refusal('file-not-accepted', 422)
  }
}
