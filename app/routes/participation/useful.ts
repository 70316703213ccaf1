import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { findUseful, takeBackUseful } from '#app/domain/participation/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { backTo } from './parts/back.server.ts'

/** The button stands beside the contribution: whoever opens its address, or comes back from signing in, is led there. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  return redirect(visited.paths.contribution(idParam(args.params, visited)).show)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const contributionId = idParam(args.params, visited)
  const there = backTo(args, {
    anchor: `c-${contributionId}`,
    otherwise: visited.paths.contribution(contributionId).show,
    stay: true,
  })
  return perform(args, {
    right: 'comment.find-useful',
    schema: z.object({ retirer: z.string().optional() }),
    limit: 'small',
    deed: (act, { retirer }) =>
      retirer ? takeBackUseful(act, { contributionId }) : findUseful(act, { contributionId }),
    done: () => ({ to: there }),
    refusedTo: () => there,
  })
}
