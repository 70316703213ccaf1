import { reportOf } from '#app/domain/ballots/index.ts'
import type { VoteKind } from '#app/lib/kinds.ts'
import { contentOf } from '#app/web/content-of.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** The report of a count, as it lies in the files. */
export async function reportHere(visited: Visit, slug: string, kind: VoteKind): Promise<Response> {
  const file = await reportOf(visited.db, slug, kind)
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
