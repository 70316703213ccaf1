import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import type { Right } from '#app/domain/policy.ts'
import type { KeptFile } from '#app/domain/projects/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asFileRefusal } from '#app/web/forms/file-refusal.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { readUpload, saidBesideFile } from '#app/web/forms/read-upload.ts'
import { rehearse } from '#app/web/forms/rehearse.ts'
import { perform } from '#app/web/perform.ts'
import { type Visit, visitAs } from '#app/web/visit.ts'

type WithFile<Schema extends z.ZodType, Result> = {
  /** Judged before a byte of the file is read. */
  right: Right
  schema: Schema
  deed: (act: Act, input: z.output<Schema>, file: KeptFile | null) => Promise<Result>
  done: (result: Result, visited: Visit) => { to: string; say?: string }
  /** A form that is nothing without its file. */
  fileRequired?: boolean
}

/**
 * A deed whose form holds a file, as its route declares it (web/forms/takes.ts): the attempt is counted, the words are
 * judged, the file by its first bytes, and the deed itself, which is rehearsed with a file that is not there; then the
 * bytes are kept, then the deed is done; bytes whose deed was refused are removed.
 */
export async function performWithFile<Schema extends z.ZodType, Result>(
  args: ActionFunctionArgs,
  { right, schema, deed, done, fileRequired = false }: WithFile<Schema, Result>,
) {
  const { instance, actor, t, viewer } = await visitAs(args, right)
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
    const upload = file && {
      purpose: args.context.upload!.purpose, // readUpload saw to it
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    }
    const foreseen = upload && (await instance.files.look(upload))
    const refused = await refusalOf(
      rehearse(instance.db, actor, (act) => deed(act, submission.value, foreseen)),
    )
    if (refused)
      return perform(args, { right, schema, form: fields, deed: () => Promise.reject(refused), done })
    const keptFile = upload && (await instance.files.keep(upload))
    const outcome = await perform(args, {
      right,
      schema,
      form: fields,
      deed: (act, input) => deed(act, input, keptFile),
      done,
    })
    if (keptFile && !(outcome instanceof Response)) await instance.files.remove(keptFile)
    return outcome
  } catch (error) {
    const refusal = asFileRefusal(error, 'file')
    if (!(refusal instanceof Refusal)) throw refusal
    return beside(refusal)
  }
}

async function refusalOf(rehearsal: Promise<void>): Promise<Refusal | null> {
  try {
    await rehearsal
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
