import type { LoaderFunctionArgs } from '@remix-run/node'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { addressOf } from '#app/web/address-of.ts'
import { qrCode } from '#app/web/qr-code.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The address of a subject for a camera, to be shown to whoever stands beside. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, paths, instance } = visited
  const address = addressOf(args.params)
  await orRefused(visited, subjectHere(db, address, locale))
  return new Response(await qrCode(instance.origin + paths.subject(address).show), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  })
}
