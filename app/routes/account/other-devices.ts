import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { closeOtherDevices } from '#app/domain/people/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the page of one's security. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.accountSecurity)
}

export async function action(args: ActionFunctionArgs) {
  const { session } = await visit(args)
  return perform(args, {
    right: 'account.see',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountSecurity,
    deed: (act) => closeOtherDevices(act, session?.sessionId ?? ''),
    done: (_, { paths, t }) => ({ to: paths.accountSecurity, say: t.people.account.security.othersClosed }),
  })
}
