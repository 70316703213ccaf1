import type { LoaderFunctionArgs } from '@remix-run/node'
import { qrCode } from '#app/web/qr-code.ts'
import { visit } from '#app/web/visit.ts'
import { shownHere } from './parts/shown-here.server.ts'

/** The address of what is shown for a camera: on a screen held to whoever stands beside, and at the foot of its paper. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { paths, instance } = visited
  const { address } = await shownHere(visited, args.params)
  return new Response(await qrCode(instance.origin + paths.subject(address).show), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  })
}
