import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ExportedReport, exportReports } from '#app/domain/field/index.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { visit } from '#app/web/visit.ts'
import { readQuery } from './list-query.ts'

/** The names of the columns are those of the data, the same in every language. */
const columns = [
  ...[
    'adresse',
    'nature',
    'categorie',
    'langue',
    'texte',
    'lieu',
    'endroit',
    'latitude',
    'longitude',
    'etat',
  ],
  ...['organisme', 'publie_le', 'promis_le', 'en_retard', 'resolu_le', 'voix', 'doublon_de'],
]

/** The reports that the list shows, as a table; without anybody's name. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance, url } = visited
  const form = csvFormOf(url)
  const address = (number: number | null) =>
    number === null ? null : instance.origin + paths.fieldReport(number).show
  async function* lines() {
    yield markOf(form) + csvLine(columns, form)
    for await (const rows of exportReports(db, readQuery(url.searchParams)))
      yield rows.map((row) => csvLine(cellsOf(row, address), form)).join('')
  }
  return fileOfLines(lines(), {
    name: 'signalements.csv',
    type: 'text/csv',
    headers: { 'Cache-Control': 'public, max-age=300' },
  })
}

const cellsOf = (row: ExportedReport, address: (number: number | null) => string | null) => [
  address(row.number),
  ...[row.kind, row.category, row.lang, row.words, row.place, row.whereabouts, row.latitude, row.longitude],
  ...[row.state, row.body, row.at.toISOString(), row.dueOn, row.late ? 'oui' : 'non'],
  ...[row.solvedAt?.toISOString(), row.voices, address(row.duplicateOf)],
]
