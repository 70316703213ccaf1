import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import type { KeptFile } from '#app/domain/projects/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { FileRefused, type Purpose } from '#app/services/files.ts'
import { parseForm } from '#app/web/forms.ts'
import { perform } from '#app/web/perform.ts'
import { readForm } from '#app/web/read-form.ts'
import { type Visit, visit } from '#app/web/visit.ts'

type WithFile<Schema extends z.ZodType, Result> = {
  schema: Schema
  deed: (act: Act, input: z.output<Schema>, file: KeptFile | null) => Promise<Result>
  done: (result: Result, visited: Visit) => { to: string; say?: string }
  /** A form that is nothing without its file. */
  fileRequired?: boolean
}

/**
 * A deed whose form holds a file: the words are judged first, then the bytes are kept, then the deed is done; bytes
 * whose deed was refused are removed. Whoever calls this has already refused those who may not.
 */
export async function performWithFile<Schema extends z.ZodType, Result>(
  args: ActionFunctionArgs,
  purpose: Purpose,
  { schema, deed, done, fileRequired = false }: WithFile<Schema, Result>,
) {
  const { instance, t } = await visit(args)
  const form = await readForm(args.request)
  const submission = parseForm(withoutFile(form), schema, t)
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 })
  const refused = (sentence: string, status: number) =>
    data(submission.reply({ fieldErrors: { file: [sentence] } as never }), { status })
  try {
    const file = await keptUpload(instance.files, form, purpose)
    if (!file && fileRequired) return refused(t.common.form.required, 422)
    const outcome = await perform(args, {
      schema,
      limit: 'upload',
      form: withoutFile(form),
      deed: (act, input) => deed(act, input, file),
      done,
    })
    if (file && !(outcome instanceof Response)) await instance.files.remove(file)
    return outcome
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(refusalText(t, error.code), error.status)
  }
}

async function keptUpload(
  files: Visit['instance']['files'],
  form: FormData,
  purpose: Purpose,
): Promise<KeptFile | null> {
  const upload = form.get('file')
  if (!(upload instanceof File) || upload.size === 0) return null
  try {
    const content = new Uint8Array(await upload.arrayBuffer())
    return await files.keep({ purpose, name: upload.name, content })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    throw error.code === 'file.too-big'
      ? new Refusal('file-too-large', 413)
      : new Refusal('file-not-accepted', 422)
  }
}

function withoutFile(form: FormData): FormData {
  const words = new FormData()
  for (const [name, value] of form) if (typeof value === 'string') words.append(name, value)
  return words
}
