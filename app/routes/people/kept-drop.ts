import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { keptWords, throwKeptAway } from '#app/web/kept/kept-words.ts'
import { perform } from '#app/web/perform.ts'
import { safeReturn } from '#app/web/return-to.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands wherever kept words are shown. */
export async function loader(args: LoaderFunctionArgs) {
  throw redirect((await visit(args)).paths.signInKept)
}

export async function action(args: ActionFunctionArgs) {
  const kept = await keptWords(args.request, await visit(args))
  return perform(args, {
    right: 'anyone',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.signInKept,
    deed: () => throwKeptAway(args.request, args.context),
    done: (_, { paths, t }) => ({
      to: safeReturn(kept?.returnTo, paths.home),
      say: t.people.signIn.waiting.dropped,
    }),
  })
}
