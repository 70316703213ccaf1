import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { JoinInput, joinProject } from '#app/domain/proposals/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { proposalHere } from '../../proposals/parts/here.server.ts'

/** The form stands on the proposal's page at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'project.write')
  return redirect(paths.deskProposal(args.params.slug ?? '').show)
}

export async function action(args: ActionFunctionArgs) {
  const { id: proposalId, slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'project.write',
    schema: JoinInput,
    limit: 'small',
    refusedTo: ({ paths }) => paths.deskProposal(slug).show,
    deed: (act, input) => joinProject(act, { ...input, proposalId }),
    done: (_, { t, paths }) => ({ to: paths.deskProposal(slug).show, say: t.proposalsDesk.show.joined }),
  })
}
