import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { announceConsultation } from '#app/domain/ballots/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** When what she reads was written last. */
const Announcing = z.object({ seen: z.iso.datetime().transform((at) => new Date(at)) })

/** The form stands on the consultation's page at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'consultation.announce')
  return redirect(paths.deskConsultation(args.params.slug ?? '').show)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'consultation.announce',
    schema: Announcing,
    limit: 'small',
    refusedTo: ({ paths }) => paths.deskConsultation(slug).show,
    deed: (act, { seen }) => announceConsultation(act, { slug, seen }),
    done: (_, { t, paths }) => ({ to: paths.deskConsultation(slug).show, say: t.votesDesk.show.announced }),
  })
}
