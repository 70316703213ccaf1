import type { LoaderFunctionArgs } from '@remix-run/node'
import { innerLines, recordOfLedger } from '#app/domain/ledger/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { recordLook } from '#app/web/recorded-look.ts'
import { visitAs } from '#app/web/visit.ts'

/** The inner chain for the auditor, as `npm run verify:ledger -- --inner FILE` checks it. Never published. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'accounts.open')
  await countExport(args, visited)
  await recordLook(args, visited, (deed) =>
    recordOfLedger(deed, 'inner-ledger-seen', { kind: 'person', id: visited.viewer.id }),
  )
  return fileOfLines(innerLines(visited.db), { name: 'comptes-internes.jsonl', type: 'application/jsonl' })
}
