import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { removeQuestion } from '#app/domain/ballots/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

const RemovalForm = z.object({ number: z.coerce.number().int().min(1).max(100) })

/** The form stands on the consultation's page at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'consultation.write')
  return redirect(paths.deskConsultation(args.params.slug ?? '').show)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'consultation.write',
    schema: RemovalForm,
    limit: 'small',
    refusedTo: ({ paths }) => paths.deskConsultation(slug).show,
    deed: (act, input) => removeQuestion(act, { slug, ...input }),
    done: (_, { t, paths }) => ({ to: paths.deskConsultation(slug).show, say: t.votesDesk.show.removed }),
  })
}
