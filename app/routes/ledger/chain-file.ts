import type { LoaderFunctionArgs } from '@remix-run/node'
import { ledgerLines } from '#app/domain/ledger/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { visit } from '#app/web/visit.ts'

/** The whole published ledger with its chain, as `npm run verify:ledger` checks it. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  return fileOfLines(ledgerLines(visited.db), { name: 'comptes.jsonl', type: 'application/jsonl' })
}
