import type { LoaderFunctionArgs } from '@remix-run/node'
import { may } from '#app/domain/policy.ts'
import { renditionOfProject } from '#app/domain/projects/index.ts'
import { streamOf } from '#app/web/content-of.ts'
import { unchanged } from '#app/web/memory/if-none-match.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** A project's picture in one of its smaller sizes, which never changes under its address. What is not public yet is the desk's. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { id = '', name = '' } = args.params
  const found = await renditionOfProject(visited.db, id, name)
  if (!found?.public && !(found && may(visited.actor, 'desk.visit'))) notFound(visited)
  const headers = {
    'Content-Type': name.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
    'Content-Disposition': 'inline',
    'Cache-Control': found.public ? 'public, max-age=31536000, immutable' : 'private, no-store',
    ETag: `"${found.sha256}-${name}"`,
  }
  const same = unchanged(args.request, headers)
  if (same) return same
  if (args.request.method === 'HEAD') return new Response(null, { headers })
  const content = (await streamOf(visited, { ...found, purpose: 'photo' })) ?? notFound(visited)
  return new Response(content, { headers })
}
