import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { undoAnswer } from '#app/domain/participation/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the link's own page, which also says when it is too late. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.answer(args.params.token!))
}

export async function action(args: ActionFunctionArgs) {
  const token = args.params.token!
  return perform(args, {
    right: 'whoever-has-the-link',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => undoAnswer(act, { token }),
    done: (_, { t, paths }) => ({ to: paths.answer(token), say: t.answering.undone }),
    refusedTo: ({ paths }) => paths.answer(token),
  })
}
