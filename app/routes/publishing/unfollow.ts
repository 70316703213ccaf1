import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { UnfollowInput, unfollow } from '#app/domain/publishing/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands beside each subject in the list of follows. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.accountFollows)
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'subject.follow',
    schema: UnfollowInput,
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountFollows,
    deed: (act, input) => unfollow(act, input),
    done: (_, { t, paths }) => ({ to: paths.accountFollows, say: t.following.stopped }),
  })
