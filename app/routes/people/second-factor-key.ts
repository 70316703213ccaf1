import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { startSecondFactor } from '#app/domain/people/index.ts'
import { perform } from '#app/web/perform.ts'
import { ReturnTo } from '#app/web/return-to.ts'
import { visit } from '#app/web/visit.ts'

/** The form that asks for a key stands on the page of the second factor. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.signInSecondFactor)
}

export async function action(args: ActionFunctionArgs) {
  const { instance, paths } = await visit(args)
  return perform(args, {
    right: 'second-factor.set-up',
    schema: z.object({ suite: ReturnTo }),
    limit: 'small',
    refusedTo: ({ paths }) => paths.signInSecondFactor,
    deed: (act) => startSecondFactor(act, instance),
    done: (_, __, { suite }) => ({
      to: suite ? `${paths.signInSecondFactor}?suite=${encodeURIComponent(suite)}` : paths.signInSecondFactor,
    }),
  })
}
