import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { askForAnnex } from '#app/domain/dossiers/index.ts'
import { perform } from '#app/web/perform.ts'
import { dossierFor } from './parts/here.server.ts'

/** The button stands on the page of the publication. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths, dossier } = await dossierFor(args, 'dossier.write')
  return redirect(paths.deskDossier(dossier.slug).publication)
}

export async function action(args: ActionFunctionArgs) {
  const { dossier } = await dossierFor(args, 'dossier.write')
  const { slug, countedAt } = dossier
  return perform(args, {
    right: 'dossier.write',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => askForAnnex(act, { slug, counted: countedAt !== null }),
    done: (_, { t, paths }) => ({
      to: paths.deskDossier(slug).publication,
      say: t.dossiersDesk.publication.annexPrinted,
    }),
    refusedTo: ({ paths }) => paths.deskDossier(slug).publication,
  })
}
