import type { LoaderFunctionArgs } from '@remix-run/node'
import { publishedDossier } from '#app/domain/dossiers/index.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { posterOf } from './parts/poster.server.ts'

/** The poster of the legal publicity, to hang at the mairie and on the site of the works. The same data, the same bytes. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const dossier = (await publishedDossier(visited.db, args.params.slug ?? '', 'fr')) ?? notFound(visited)
  const { settings } = await visited.frame()
  const { instance, paths } = visited
  const pdf = await makePdf(
    posterOf(dossier, {
      commune: settings.communeName,
      demonstration: instance.demonstration,
      page: instance.origin + paths.dossier(dossier.slug).publicity,
    }),
  )
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="affiche-${encodeURIComponent(dossier.slug)}.pdf"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}
