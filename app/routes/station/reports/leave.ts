import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { leaveReport } from '#app/domain/field/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the page of the draft. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.fieldDraft(args.params.token ?? '').show)
}

export function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? ''
  return perform(args, {
    ...{ right: 'whoever-has-the-link', schema: z.object({}), limit: 'report', untraced: true },
    refusedTo: ({ paths }) => paths.fieldDraft(token).show,
    deed: (act) => leaveReport(act, { token }),
    done: (_, { t, paths }) => ({ to: paths.fieldDraft(token).show, say: t.field.check.left }),
  })
}
