import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { subjectHere } from '#app/domain/participation/index.ts'
import { unfollow } from '#app/domain/publishing/index.ts'
import { discussedAt } from '#app/web/discussed.ts'
import { perform } from '#app/web/perform.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the subject's page, and on the page of its follow. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths, url } = await visit(args)
  const { kind, slug } = discussedAt(url, args.params)
  return redirect(paths.discussed(kind, slug).follow)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { kind, slug } = discussedAt(visited.url, args.params)
  const { id: subjectId } = await orRefused(visited, subjectHere(visited.db, kind, slug, visited.locale))
  return perform(args, {
    right: 'subject.follow',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.subject(kind, slug),
    deed: (act) => unfollow(act, { subjectId }),
    done: (_, { t, paths }) => ({
      to: `${paths.subject(kind, slug)}#suivi`,
      say: t.following.stopped,
    }),
  })
}
