import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { closeDevice } from '#app/domain/people/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the page of one's security. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.accountSecurity)
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'account.see',
    schema: z.object({ sessionId: z.string().max(100) }),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountSecurity,
    deed: (act, { sessionId }) => closeDevice(act, sessionId),
    done: (_, { paths, t }) => ({ to: paths.accountSecurity, say: t.people.account.security.closed }),
  })
