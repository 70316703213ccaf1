import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { stopReceivingInfos } from '#app/domain/station/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the page of the mails. */
export async function loader(args: LoaderFunctionArgs) {
  return redirect((await visit(args)).paths.infoMails.ask)
}

/** Stops the bulletins by mail of whoever is signed in. */
export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'infos.receive', schema: z.object({}), limit: 'small' },
    refusedTo: ({ paths }) => paths.infoMails.ask,
    deed: (act) => stopReceivingInfos(act),
    done: (_, { t, paths }) => ({ to: paths.infoMails.ask, say: t.infos.mails.stopped }),
  })
