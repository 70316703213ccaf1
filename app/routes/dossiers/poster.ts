import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { keepPoster, keptPoster, publishedDossier } from '#app/domain/dossiers/index.ts'
import { makePdf, type PrintedDocument } from '#app/services/pdf/index.ts'
import { madeOnce } from '#app/web/made-once.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { posterOf } from './parts/poster.server.ts'

/**
 * The poster of the legal publicity, to hang at the mairie and on the site of the works: printed once for what it says,
 * and kept until it says something else.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const dossier = (await publishedDossier(visited.db, args.params.slug ?? '', 'fr')) ?? notFound(visited)
  const { settings } = await visited.frame()
  const { instance, paths } = visited
  const poster = posterOf(dossier, {
    commune: settings.communeName,
    demonstration: instance.demonstration,
    page: instance.origin + paths.dossier(dossier.slug).publicity,
  })
  const contentSha256 = createHash('sha256').update(JSON.stringify(poster)).digest('hex')
  const pdf =
    (await keptPoster(visited.db, { dossierId: dossier.id, contentSha256 })) ??
    (await madeOnce(`poster:${dossier.id}:${contentSha256}`, () =>
      printed(instance.db, { dossierId: dossier.id, contentSha256 }, poster),
    ))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="affiche-${encodeURIComponent(dossier.slug)}.pdf"`,
      'Cache-Control': 'public, max-age=300',
      ETag: `"${contentSha256}"`,
    },
  })
}

async function printed(
  db: Parameters<typeof keepPoster>[0],
  of: Parameters<typeof keptPoster>[1],
  poster: PrintedDocument,
): Promise<Buffer> {
  const pdf = await makePdf(poster)
  await keepPoster(db, { ...of, pdf })
  return pdf
}
