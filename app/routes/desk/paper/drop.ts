import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { dropBallot } from '#app/domain/ballots/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

const DropForm = z.object({ number: z.coerce.number().int().min(1).max(2_000) })

/** The form stands on the page where the paper is counted. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'paper.count')
  return redirect(paths.deskPaper(args.params.slug ?? '').count)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'paper.count',
    schema: DropForm,
    refusedTo: ({ paths }) => paths.deskPaper(slug).count,
    deed: (act, { number }) => dropBallot(act, { slug, number }),
    done: (_, { t, paths }) => ({ to: paths.deskPaper(slug).count, say: t.paperDesk.counting.dropped }),
  })
}
