import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { withdrawDocument } from '#app/domain/dossiers/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { dossierFor } from './parts/here.server.ts'

/** The button stands beside each paper. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths, dossier } = await dossierFor(args, 'dossier.write')
  return redirect(paths.deskDossier(dossier.slug).documents)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await dossierFor(args, 'dossier.write')
  const { slug } = visited.dossier
  const id = idParam(args.params, visited)
  return perform(args, {
    right: 'dossier.write',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => withdrawDocument(act, { slug, id }),
    done: (_, { t, paths }) => ({
      to: paths.deskDossier(slug).documents,
      say: t.dossiersDesk.documents.withdrawn,
    }),
    refusedTo: ({ paths }) => paths.deskDossier(slug).documents,
  })
}
