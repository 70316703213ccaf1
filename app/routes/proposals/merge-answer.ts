import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { agreeToMerge, declineMerge } from '#app/domain/proposals/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { proposalHere } from './parts/here.server.ts'

const Answer = z.object({ mergeId: z.uuid(), agreed: z.stringbool() })

/** The buttons stand on the page of its merges. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.proposal(args.params.slug ?? '').merge)
}

export async function action(args: ActionFunctionArgs) {
  const { slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'proposal.change',
    schema: Answer,
    limit: 'small',
    refusedTo: ({ paths }) => paths.proposal(slug).show,
    deed: async (act, { mergeId, agreed }) => {
      if (agreed) return (await agreeToMerge(act, { mergeId })).merged
      await declineMerge(act, { mergeId })
      return false
    },
    done: (merged, { t, paths }, { agreed }) => ({
      to: paths.proposal(slug).show,
      say: merged
        ? t.proposals.merge.done
        : agreed
          ? t.proposals.merge.youAgreed
          : t.proposals.merge.declined,
    }),
  })
}
