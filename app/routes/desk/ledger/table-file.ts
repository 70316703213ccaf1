import type { LoaderFunctionArgs } from '@remix-run/node'
import { type AccountantRow, accountantRows, LedgerFilter, recordOfLedger } from '#app/domain/ledger/index.ts'
import { byteOrderMark, type CsvForm, csvFormOf, csvLine } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { recordLook } from '#app/web/recorded-look.ts'
import { visitAs } from '#app/web/visit.ts'
import { cellsOfEntry, columnsOfEntries } from '../../ledger/parts/csv-columns.ts'

/** Every entry with what caused it and the treasurer's notes: for the accountant, never published. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'accounts.see-desk')
  await countExport(args, visited)
  await recordLook(args, visited, (deed) =>
    recordOfLedger(deed, 'accounts-exported', { kind: 'person', id: visited.viewer.id }),
  )
  const { db, url } = visited
  const filter = LedgerFilter.parse(Object.fromEntries(url.searchParams))
  return fileOfLines(linesOf(accountantRows(db, filter), csvFormOf(url)), {
    name: 'comptes-internes.csv',
    type: 'text/csv',
  })
}

async function* linesOf(pages: AsyncGenerator<AccountantRow[]>, form: CsvForm): AsyncGenerator<string> {
  yield byteOrderMark + csvLine([...columnsOfEntries, 'source', 'source_id', 'note'], form)
  for await (const rows of pages)
    yield rows
      .map((row) => csvLine([...cellsOfEntry(row), row.source, row.sourceId, row.note], form))
      .join('')
}
