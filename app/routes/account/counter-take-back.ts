import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { takeBackFromCounter } from '#app/domain/counter/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The forms stand on the page of what the counter entered for her. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.accountCounter)
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'account.see',
    schema: z.object({ consentId: z.uuid() }),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountCounter,
    deed: (act, input) => takeBackFromCounter(act, input),
    done: ({ counted }, { paths, t }) => ({
      to: paths.accountCounter,
      say: counted ? t.counter.account.counted : t.counter.account.takenBack,
    }),
  })
