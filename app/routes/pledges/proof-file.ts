import type { LoaderFunctionArgs } from '@remix-run/node'
import { proofsOf } from '#app/domain/ledger/index.ts'
import { notFound } from '#app/web/refused.ts'
import { pledgeHere } from './parts/pledge-here.server.ts'

/** What she gives to `npm run verify:ledger -- FILE --mine PROOF`: only she is given it, since it tells her sum. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await pledgeHere(args)
  const proofs = await proofsOf(visited.db, visited.pledge.id)
  if (proofs.length === 0) notFound(visited)
  const file = {
    proofs: proofs.map(({ line, leaf, index, size, path }) => ({ line, leaf, index, size, path })),
  }
  return new Response(`${JSON.stringify(file)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="preuve.json"',
      'Cache-Control': 'no-store',
    },
  })
}
