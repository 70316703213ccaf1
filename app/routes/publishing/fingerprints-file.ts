import type { LoaderFunctionArgs } from '@remix-run/node'
import { chainLines } from '#app/domain/audit/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { visit } from '#app/web/visit.ts'

/** The whole chain as JSON lines, read in batches while it is sent. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  return fileOfLines(chainLines(visited.db), { name: 'empreintes.jsonl', type: 'application/jsonl' })
}
