import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { mostPhotos, SendingWords, sendReport } from '#app/domain/field/index.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFiles } from '#app/web/perform-with-files.ts'
import { visit } from '#app/web/visit.ts'

export const handle = {
  takes: { upload: { purpose: 'photo', field: 'photos', most: 4, from: 'anybody' } },
} satisfies Handle

/** Its form is that of a new report. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.newFieldReport())
}

/** What a device sends by itself, answered as data: where it led, or what is wrong with it and beside which field. */
export async function action(args: ActionFunctionArgs) {
  const outcome = await performWithFiles(args, {
    ...{ schema: SendingWords, limit: 'report', untraced: true },
    deed: (act, said, photos) => sendReport(act, said, photos.slice(0, mostPhotos)),
    again: ({ again }) => again,
    done: ({ token }, { paths }) => ({ to: paths.fieldDraft(token).show }),
  })
  return outcome instanceof Response
    ? Response.json({ to: outcome.headers.get('Location') })
    : Response.json(outcome.data, { status: outcome.init?.status ?? 422 })
}
