import type { LoaderFunctionArgs } from '@remix-run/node'
import { LedgerFilter, type LedgerRow, ledgerRows } from '#app/domain/ledger/index.ts'
import { byteOrderMark, type CsvForm, csvFormOf, csvLine } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { visit } from '#app/web/visit.ts'
import { cellsOf, columns } from './parts/csv-columns.ts'

/** What the lines under the same filters move, as a table for a spreadsheet, one row an account. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, url } = visited
  const filter = LedgerFilter.parse(Object.fromEntries(url.searchParams))
  return fileOfLines(linesOf(ledgerRows(db, filter), csvFormOf(url)), {
    name: 'comptes.csv',
    type: 'text/csv',
  })
}

async function* linesOf(pages: AsyncGenerator<LedgerRow[]>, form: CsvForm): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns, form)
  for await (const rows of pages) yield rows.map((row) => csvLine(cellsOf(row), form)).join('')
}
