import type { ImportedPlace } from '#db/schema/index.ts'
import { Refusal } from '../../refusal.ts'
import { rowsOfCsv } from './csv-rows.ts'
import { rowsOfGeoJson } from './geojson-rows.ts'
import { readText } from './read-text.ts'
import { turnSwapped } from './swapped.ts'

export type ReadFile = { rows: ImportedPlace[]; remarks: string[] }
/** As many places as one file may bring. */
export const mostPlaces = 2_000

/**
 * Reads a file of places, GeoJSON or CSV, as its content says: its characters, its separator, and coordinates that stand
 * the wrong way round are found out and said. A line that cannot be read is kept with what is wrong with it; a file that
 * cannot is refused.
 */
export function readPlaces(
  bytes: Uint8Array,
  centre: { latitude: number; longitude: number } | null,
): ReadFile {
  const { text, remarks } = readText(bytes)
  const read = text.trimStart().startsWith('{') ? rowsOfGeoJson(text) : rowsOfCsv(text)
  if (read.rows.length === 0) throw new Refusal('import-empty', 422, 'file')
  if (read.rows.length > mostPlaces) throw new Refusal('import-too-long', 422, 'file', [String(mostPlaces)])
  const { rows, swapped } = turnSwapped(read.rows, centre)
  return { rows, remarks: [...remarks, ...read.remarks, ...(swapped ? ['swapped'] : [])] }
}
