import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { takeBackSupport } from '#app/domain/proposals/index.ts'
import { publicSubjectId } from '#app/domain/subjects/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { perform } from '#app/web/perform.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the proposal's page, and on that of its support. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.proposal(args.params.slug ?? '').support)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { slug = '' } = args.params
  const proposalId = await orRefused(visited, publicSubjectId(visited.db, subjectPlace('proposal', slug)))
  return perform(args, {
    right: 'proposal.support',
    schema: z.object({}),
    limit: 'opinion',
    refusedTo: ({ paths }) => paths.proposal(slug).show,
    deed: (act) => takeBackSupport(act, { proposalId }),
    done: (_, { t, paths }) => ({
      to: `${paths.proposal(slug).show}#soutien`,
      say: t.proposals.support.takenBack,
    }),
  })
}
