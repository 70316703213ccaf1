import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { removeSecondFactor } from '#app/domain/people/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the page of one's security. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.accountSecurity)
}

export async function action(args: ActionFunctionArgs) {
  const { session } = await visit(args)
  return perform(args, {
    right: 'second-factor.change',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountSecurity,
    deed: (act) => removeSecondFactor(act, { sessionId: session?.sessionId ?? '' }),
    done: (_, { paths, t }) => ({ to: paths.accountSecurity, say: t.people.account.security.factorRemoved }),
  })
}
