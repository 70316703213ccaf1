import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { openCall } from '#app/domain/ballots/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** When what she reads was written last. */
const Opening = z.object({ seen: z.iso.datetime().transform((at) => new Date(at)) })

/** The form stands on the page of the budget at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'budget.open')
  return redirect(paths.deskBudget(args.params.slug ?? '').show)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'budget.open',
    schema: Opening,
    limit: 'small',
    refusedTo: ({ paths }) => paths.deskBudget(slug).show,
    deed: (act, { seen }) => openCall(act, { slug, seen }),
    done: (_, { t, paths }) => ({ to: paths.deskBudget(slug).show, say: t.budgetsDesk.show.opened }),
  })
}
