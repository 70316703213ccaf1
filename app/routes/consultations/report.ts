import type { LoaderFunctionArgs } from '@remix-run/node'
import { reportOf } from '#app/domain/ballots/index.ts'
import { contentOf } from '#app/web/content-of.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The report of the count, as it lies in the files. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const slug = args.params.slug ?? ''
  const file = await reportOf(visited.db, slug)
  const content = file && (await contentOf(visited, { key: file.key, purpose: 'document' }))
  if (!file || !content) notFound(visited)
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="depouillement-${encodeURIComponent(slug)}.pdf"`,
      'Cache-Control': 'public, max-age=300',
      ETag: `"${file.sha256}"`,
    },
  })
}
