import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { withdrawClaim } from '#app/domain/people/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The form stands on the page of one's status. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.accountResidency)
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'claim.make',
    schema: z.object({ claimId: z.uuid() }),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountResidency,
    deed: (act, input) => withdrawClaim(act, input),
    done: (_, { paths, t }) => ({ to: paths.accountResidency, say: t.people.account.residency.withdrawn }),
  })
