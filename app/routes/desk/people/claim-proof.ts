import type { LoaderFunctionArgs } from '@remix-run/node'
import { claimShown, proofOfClaim } from '#app/domain/people/index.ts'
import { contentOf } from '#app/web/content-of.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/**
 * The proof of a claim that waits, for the agent who may rule on it, and for nobody's cache. The file service took
 * only images, which it drew anew, and PDF, which the browser's own reader shows.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'claim.rule')
  const { instance, viewer } = visited
  const id = idParam(args.params, visited)
  const [claim, proof] = await Promise.all([claimShown(instance.db, id), proofOfClaim(instance.db, id)])
  if (!proof || claim?.personId === viewer.id) notFound(visited)
  const content = (await contentOf(visited, proof)) ?? notFound(visited)
  const name = `filename*=UTF-8''${encodeURIComponent(proof.name).replaceAll("'", '%27')}`
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': proof.mediaType,
      'Content-Disposition': `inline; ${name}`,
      'Cache-Control': 'private, no-store, max-age=0',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
