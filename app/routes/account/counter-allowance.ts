import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { allowCounter } from '#app/domain/counter/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The form stands on the page of what the counter enters for her. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.accountCounter)
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'counter.allow',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountCounter,
    deed: (act) => allowCounter(act),
    done: (_, { paths, t }) => ({ to: paths.accountCounter, say: t.counter.account.allowed }),
  })
