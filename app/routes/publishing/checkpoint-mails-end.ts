import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { stopReceiving } from '#app/domain/publishing/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the page that lists the fingerprints. */
export async function loader(args: LoaderFunctionArgs) {
  return redirect((await visit(args)).paths.fingerprints())
}

/** Stops the daily fingerprints of whoever is signed in. */
export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'checkpoints.receive',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.fingerprints(),
    deed: (act) => stopReceiving(act),
    done: (_, { t, paths }) => ({
      to: `${paths.fingerprints()}#abonnement`,
      say: t.publishing.checkpointMails.stopped,
    }),
  })
