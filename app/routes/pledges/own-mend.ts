import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { openMend } from '#app/domain/funding/index.ts'
import { actorOf } from '#app/domain/people/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { leadTo } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { toMend } from './parts/to-mend.server.ts'

/** Leads the owner of a promise whose card was refused on to the hosted page, from her own page of it. */
export async function action(args: ActionFunctionArgs) {
  const pledgeId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'pledge.change',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => openMend(act, { pledgeId }),
    done: (wish, visited) => {
      const { show, back } = visited.paths.pledge(pledgeId)
      return toMend(visited, { key: { pledgeId }, actor: actorOf(visited.viewer), wish, show, back })
    },
    refusedTo: ({ paths }) => paths.pledge(pledgeId).show,
  })
}

/** Read as a page, it is that of the promise. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  return leadTo(visited.paths.pledge(idParam(args.params, visited)).show, visited.url)
}
