import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { PushEnd, stopPushes } from '#app/domain/station/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the page of the phone. */
export async function loader(args: LoaderFunctionArgs) {
  return redirect((await visit(args)).paths.pushes.ask)
}

/** Tells this browser no more: asked by its page, or by the service worker from what it showed. */
export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'anyone', schema: PushEnd, limit: 'small' },
    refusedTo: ({ paths }) => paths.pushes.ask,
    deed: (act, input) => stopPushes(act, input),
    done: (_, { t, paths }) => ({ to: paths.pushes.ask, say: t.infos.phone.stopped }),
  })
