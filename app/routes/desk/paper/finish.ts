import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { finishPaper, PaperFinish } from '#app/domain/ballots/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** The form stands on the page where the paper is counted. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'paper.count')
  return redirect(paths.deskPaper(args.params.slug ?? '').count)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'paper.count',
    schema: PaperFinish,
    limit: 'small',
    refusedTo: ({ paths }) => paths.deskPaper(slug).count,
    deed: (act, input) => finishPaper(act, { slug, ...input }),
    done: ({ agreed }, { t, paths }) => ({
      to: paths.deskPaper(slug).count,
      say: agreed ? t.paperDesk.counting.agreedNow : t.paperDesk.counting.finished,
    }),
  })
}
