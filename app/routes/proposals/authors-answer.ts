import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { CoAuthorInput, takeCoAuthor } from '#app/domain/proposals/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { proposalHere } from './parts/here.server.ts'

/** The buttons stand on the page of its authors. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.proposal(args.params.slug ?? '').authors)
}

export async function action(args: ActionFunctionArgs) {
  const { id: proposalId, slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'proposal.change',
    schema: CoAuthorInput,
    limit: 'small',
    refusedTo: ({ paths }) => paths.proposal(slug).authors,
    deed: (act, input) => takeCoAuthor(act, { ...input, proposalId }),
    done: (_, { t, paths }) => ({ to: paths.proposal(slug).authors, say: t.proposals.authors.answered }),
  })
}
