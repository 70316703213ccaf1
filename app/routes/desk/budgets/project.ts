import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { makeProject } from '#app/domain/ballots/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** The address of the winner's proposal. */
const OfIdea = z.object({ idea: z.string().max(200) })

/** The form stands on the page of the budget at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'project.write')
  return redirect(paths.deskBudget(args.params.slug ?? '').show)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'project.write',
    schema: OfIdea,
    limit: 'small',
    refusedTo: ({ paths }) => paths.deskBudget(slug).show,
    deed: (act, { idea }) => makeProject(act, { slug, idea }),
    done: (_, { t, paths }) => ({ to: paths.deskBudget(slug).show, say: t.budgetsDesk.show.made }),
  })
}
