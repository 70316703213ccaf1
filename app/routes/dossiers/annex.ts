import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileOfDossier, publishedDossier } from '#app/domain/dossiers/index.ts'
import { contentOf } from '#app/web/content-of.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The last annex that was printed of a public dossier, as it lies in the files: its bytes never change, a newer one takes its place. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db } = visited
  const dossier = (await publishedDossier(db, args.params.slug ?? '', 'fr')) ?? notFound(visited)
  const file = dossier.annex ? await fileOfDossier(db, dossier.annex.fileId) : null
  const content = file && (await contentOf(visited, file))
  if (!file || !content) notFound(visited)
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="avis-${encodeURIComponent(dossier.slug)}.pdf"`,
      'Cache-Control': 'public, max-age=300',
      ETag: `"${file.sha256}"`,
    },
  })
}
