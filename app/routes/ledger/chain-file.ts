import type { LoaderFunctionArgs } from '@remix-run/node'
import { ledgerLines } from '#app/domain/ledger/index.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { visit } from '#app/web/visit.ts'

/** The whole ledger with its chain, as `npm run verify:ledger` checks it. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = await visit(args)
  return fileOfLines(ledgerLines(db), { name: 'comptes.jsonl', type: 'application/jsonl' })
}
