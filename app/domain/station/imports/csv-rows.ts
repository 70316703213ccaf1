import { parse } from 'csv-parse/sync'
import { Refusal } from '../../refusal.ts'
import type { ReadFile } from './read-places.ts'
import { rowOf } from './row-of.ts'

const separators = [',', ';', '\t', '|'] as const

/** The lines of a table of places; its first line names its columns. */
export function rowsOfCsv(text: string): ReadFile {
  const separator = separatorOf(text)
  let lines: { record: Record<string, string>; info: { lines: number } }[]
  try {
    lines = parse(text, {
      ...{ columns: (names: string[]) => names.map(columnName), delimiter: separator, info: true },
      ...{ skip_empty_lines: true, skip_records_with_empty_values: true, trim: true },
      ...{ relax_column_count: true, relax_quotes: true, to: 2_100, max_record_size: 100_000 },
    }) as unknown as typeof lines // `info` wraps each record
  } catch {
    throw new Refusal('import-broken', 422, 'file')
  }
  const first = lines[0]?.record ?? {}
  if (lines.length > 0 && !('nom' in first)) throw new Refusal('import-no-name', 422, 'file')
  return {
    rows: lines.map(({ record, info }) => rowOf(info.lines, record)),
    remarks: [`separator ${separator === '\t' ? 'tab' : separator}`],
  }
}

/** The sign that the first line has most of, outside of quotes. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const bare = first.replaceAll(/"[^"]*"/g, '')
  const many = (sign: string) => bare.split(sign).length
  return separators.reduce((best, sign) => (many(sign) > many(best) ? sign : best), separators[0])
}

/** What a column is called in other houses, by what it is called here. */
const synonyms: Record<string, readonly string[]> = {
  nom: ['name', 'nom_fr', 'name_fr', 'libelle', 'titre', 'title', 'equip_nom', 'nome', 'denomination'],
  nom_it: ['name_it', 'nome_it'],
  nom_en: ['name_en'],
  type: ['kind', 'categorie', 'category', 'equip_theme', 'tipo'],
  latitude: ['lat', 'y', 'equip_lat', 'latitudine'],
  longitude: ['lon', 'lng', 'long', 'x', 'equip_long', 'longitudine'],
  coordonnees: ['coordinates', 'geo_point', 'geo_point_2d', 'position', 'coords'],
  altitude: ['ele', 'elevation', 'alt', 'quota'],
  adresse: ['address', 'adr', 'indirizzo'],
  code_equipement: ['equipment_code', 'equip_code', 'code'],
  slug: ['page', 'identifiant'],
}

function columnName(said: string): string {
  const name = said
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
  return Object.keys(synonyms).find((ours) => ours === name || synonyms[ours]!.includes(name)) ?? name
}

/** The same for a property of GeoJSON. */
export { columnName }
