import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileByLink } from '#app/domain/field/index.ts'
import { streamOf } from '#app/web/content-of.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** A picture of what is not public, to whoever has the link of it. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { token = '', id = '' } = args.params
  const file = (await fileByLink(visited.db, { token, id })) ?? notFound(visited)
  const content = (await streamOf(visited, file)) ?? notFound(visited)
  return new Response(content, {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': 'inline',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
