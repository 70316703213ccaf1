import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { unfollow } from '#app/domain/publishing/index.ts'
import { publicSubjectId } from '#app/domain/subjects/index.ts'
import { addressOf } from '#app/web/address-of.ts'
import { perform } from '#app/web/perform.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the subject's page, and on the page of its follow. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.subject(addressOf(args.params)).follow)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const address = addressOf(args.params)
  const subjectId = await orRefused(visited, publicSubjectId(visited.db, address))
  return perform(args, {
    right: 'subject.follow',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.subject(address).show,
    deed: (act) => unfollow(act, { subjectId }),
    done: (_, { t, paths }) => ({
      to: `${paths.subject(address).show}#suivi`,
      say: t.following.stopped,
    }),
  })
}
