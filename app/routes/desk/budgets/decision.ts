import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { decideBudget, VoteAnswerInput } from '#app/domain/ballots/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** The form stands on the page of the budget at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'consultation.answer')
  return redirect(paths.deskBudget(args.params.slug ?? '').show)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'consultation.answer',
    schema: VoteAnswerInput,
    limit: 'small',
    refusedTo: ({ paths }) => paths.deskBudget(slug).show,
    deed: (act, input) => decideBudget(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.deskBudget(slug).show, say: t.budgetsDesk.show.decided }),
  })
}
