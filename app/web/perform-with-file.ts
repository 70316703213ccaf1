import { createHash } from 'node:crypto'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import { type Act, act } from '#app/domain/act.ts'
import type { Right } from '#app/domain/policy.ts'
import type { KeptFile } from '#app/domain/projects/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type RefusalCode, refusalText } from '#app/lib/messages/index.ts'
import { wantedBy } from '#app/web/forms/drawing-patience.ts'
import { asFileRefusal } from '#app/web/forms/file-refusal.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { readUpload, saidBesideFile } from '#app/web/forms/read-upload.ts'
import { refusalOf, rehearse } from '#app/web/forms/rehearse.ts'
import { perform } from '#app/web/perform.ts'
import { type Visit, visitAs } from '#app/web/visit.ts'
import type { Said } from '#app/web/visitor/flash.ts'

type WithFile<Schema extends z.ZodType, Result, Taken> = {
  /** Judged before a byte of the file is read. */
  right: Right
  schema: Schema
  deed: (act: Act, input: z.output<Schema>, file: Taken | null) => Promise<Result>
  done: (result: Result, visited: Visit) => { to: string; say?: Said }
  /** A form that is nothing without its file; the code of a refusal says it in words of its own. */
  fileRequired?: boolean | RefusalCode
  /**
   * Notes the file before its bytes are written, in a transaction of its own, where none may lie in the store without a
   * row that leads to it; what no deed takes up is then removed by whoever reads those rows, else by this one.
   */
  noted?: (act: Act, file: KeptFile) => Promise<Taken>
}

/**
 * A deed whose form holds a file, as its route declares it (web/forms/takes.ts): the attempt is counted, the words are
 * judged, the file by its first bytes, and the deed itself, which is rehearsed with a file that is not there; then the
 * bytes are kept, then the deed is done; bytes whose deed was refused are removed. Nothing waits for the store in the
 * deed's own transaction.
 */
export async function performWithFile<Schema extends z.ZodType, Result, Taken = KeptFile>(
  args: ActionFunctionArgs,
  { right, schema, deed, done, fileRequired = false, noted }: WithFile<Schema, Result, Taken>,
) {
  const { instance, actor, t, viewer } = await visitAs(args, right)
  const { files, db } = instance
  const { fields, file, refused } = await readUpload(args, viewer)
  const { field, purpose } = args.context.upload! // readUpload saw to it
  const beside = (refusal: Pick<Refusal, 'code' | 'status' | 'names'>) =>
    saidBesideFile(refusal, { field, fields, schema, t })
  if (refused) return beside(refused)
  const submission = parseForm(fields, schema, t)
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 })
  if (!file && fileRequired) {
    const said = fileRequired === true ? t.common.form.required : refusalText(t, fileRequired)
    return data(submission.reply({ fieldErrors: { [field]: [said] } as never }), { status: 422 })
  }
  const note = noted ?? (async (_: Act, kept: KeptFile) => kept as Taken) // without a note, Taken is what is kept
  const performed = (deed: (act: Act, input: z.output<Schema>) => Promise<Result>) =>
    perform(args, { right, schema, form: fields, deed, done })
  try {
    const upload = file && { purpose, name: file.name, content: new Uint8Array(await file.arrayBuffer()) }
    // The same words beside another file are another sending.
    if (upload) fields.set('__file__', createHash('sha256').update(upload.content).digest('hex'))
    const foreseen = upload && (await files.look(upload))
    const why = await refusalOf(
      rehearse(db, actor, async (act) =>
        deed(act, submission.value, foreseen && (await note(act, foreseen))),
      ),
    )
    if (why) return performed(() => Promise.reject(why))
    let taken: Taken | null = null
    const kept =
      upload &&
      (await files.keep(
        upload,
        async (kept) => {
          taken = noted ? await act(db, actor, (act) => noted(act, kept)) : (kept as Taken)
        },
        wantedBy(args.context, viewer),
      ))
    // A form that was sent twice is answered like the first, whose file is the one that stays.
    let isTaken = false
    const outcome = await performed((act, input) => {
      isTaken = true
      return deed(act, input, taken)
    })
    if (kept && !noted && !(isTaken && outcome instanceof Response)) await files.remove(kept)
    return outcome
  } catch (error) {
    const refusal = asFileRefusal(error, field, purpose)
    if (!(refusal instanceof Refusal)) throw refusal
    return beside(refusal)
  }
}
