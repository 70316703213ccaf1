import type { LoaderFunctionArgs } from '@remix-run/node'
import { pdfOfDecision } from '#app/domain/publishing/index.ts'
import { contentOf } from '#app/web/content-of.ts'
import { unchanged } from '#app/web/memory/if-none-match.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/**
 * The PDF of a published act. Its bytes never change, yet nobody keeps them without asking again: a redaction takes
 * them from the public the minute it is made.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db } = visited
  const slug = args.params.slug ?? ''
  const file = (await pdfOfDecision(db, slug)) ?? notFound(visited)
  const headers = { 'Cache-Control': 'public, no-cache', ETag: `"${file.sha256}"` }
  const same = unchanged(args.request, headers)
  if (same) return same
  const content = (await contentOf(visited, file)) ?? notFound(visited)
  return new Response(new Uint8Array(content), {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${encodeURIComponent(slug)}.pdf"`,
    },
  })
}
