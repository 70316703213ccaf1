import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { subjectHere } from '#app/domain/participation/index.ts'
import { unfollow } from '#app/domain/publishing/index.ts'
import { perform } from '#app/web/perform.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the project's page, and on the page of its follow. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.project(args.params.slug ?? '').follow)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { id: subjectId, slug } = await orRefused(
    visited,
    subjectHere(visited.db, 'project', args.params.slug ?? '', visited.locale),
  )
  return perform(args, {
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.project(slug).show,
    deed: (act) => unfollow(act, { subjectId }),
    done: (_, { t, paths }) => ({
      to: `${paths.project(slug).show}#suivi`,
      say: t.publishing.follow.stopped,
    }),
  })
}
