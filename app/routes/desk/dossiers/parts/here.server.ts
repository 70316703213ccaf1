import type { LoaderFunctionArgs } from '@remix-run/node'
import { dossierAtDesk } from '#app/domain/dossiers/index.ts'
import type { Right } from '#app/domain/policy.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/** The dossier of a page at the desk, for whoever holds this right. */
export async function dossierFor(args: LoaderFunctionArgs, right: Right) {
  const visited = await visitAs(args, right)
  const dossier = (await dossierAtDesk(visited.db, args.params.slug ?? '')) ?? notFound(visited)
  return { ...visited, dossier, name: dossier.title.fr }
}
