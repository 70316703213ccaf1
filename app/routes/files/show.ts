import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileOfDossier } from '#app/domain/dossiers/index.ts'
import { fileOfReport } from '#app/domain/field/index.ts'
import { logoOfSponsor } from '#app/domain/funding/index.ts'
import { may } from '#app/domain/policy.ts'
import { type FileOfProject, fileOfProject } from '#app/domain/projects/index.ts'
import { streamOf } from '#app/web/content-of.ts'
import { unchanged } from '#app/web/memory/if-none-match.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/**
 * A picture or a document of a project or a dossier, a sponsor's logo, or a picture of a report, by its id: pictures in the page, documents to keep. A file never changes
 * under its id, so it is cached for ever, but for a picture that a moderator may take away: that is asked for again after five
 * minutes. What is not public yet is the desk's. Proofs are never here.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const id = args.params.id ?? ''
  const file =
    (await fileOfProject(visited.db, id)) ??
    (await fileOfDossier(visited.db, id)) ??
    (await logoOfSponsor(visited.db, id)) ??
    (await fileOfReport(visited.db, id))
  if (!file?.public && !(file && may(visited.actor, 'desk.visit'))) notFound(visited)
  const headers = headersOf(file)
  const same = unchanged(args.request, headers)
  if (same) return same
  if (args.request.method === 'HEAD') return new Response(null, { headers })
  const content = (await streamOf(visited, file)) ?? notFound(visited)
  return new Response(content, { headers })
}

function headersOf({ purpose, name, mediaType, sha256, ...file }: FileOfProject & { passing?: boolean }) {
  const lasting = file.passing ? 'public, max-age=300' : 'public, max-age=31536000, immutable'
  const kept = `filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`
  return {
    'Content-Type': mediaType,
    'Content-Disposition': purpose === 'photo' ? 'inline' : `attachment; ${kept}`,
    'Cache-Control': file.public ? lasting : 'private, no-store',
    ETag: `"${sha256}"`,
  }
}
