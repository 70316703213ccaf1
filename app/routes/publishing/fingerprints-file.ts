import type { LoaderFunctionArgs } from '@remix-run/node'
import { chainLines } from '#app/domain/audit/index.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { visit } from '#app/web/visit.ts'

/** The whole chain as JSON lines, read in batches while it is sent. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = await visit(args)
  return fileOfLines(chainLines(db), { name: 'empreintes.jsonl', type: 'application/jsonl' })
}
