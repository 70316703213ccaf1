import { z } from 'zod'
import { type Geometry, mostCorners, pointOf } from '#app/lib/formats/geometry.ts'
import type { ImportedPlace } from '#db/schema/index.ts'
import { Refusal } from '../../refusal.ts'
import { columnName } from './csv-rows.ts'
import type { ReadFile } from './read-places.ts'
import { rowOf } from './row-of.ts'

const position = z.array(z.number()).min(2).max(4)
const Drawn = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2).max(mostCorners) }),
  z.object({
    type: z.literal('Polygon'),
    coordinates: z.array(z.array(position).min(4).max(mostCorners)).min(1).max(20),
  }),
])
type Drawn = z.output<typeof Drawn>
const File = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        geometry: z.unknown().optional(),
        properties: z.record(z.string(), z.unknown()).nullable().optional(),
      }),
    )
    .max(2_100),
})

/** The features of a GeoJSON file (RFC 7946) as places, each by its number in the file. */
export function rowsOfGeoJson(text: string): ReadFile {
  const file = File.safeParse(jsonOf(text))
  if (!file.success) throw new Refusal('import-broken', 422, 'file')
  return {
    rows: file.data.features.map(({ geometry, properties }, i) =>
      drawnAs(rowOf(i + 1, wordsOf(properties ?? {})), geometry),
    ),
    remarks: ['geojson'],
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('import-broken', 422, 'file')
  }
}

const wordsOf = (properties: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([name, value]) => [columnName(name), String(value)]),
  )

function drawnAs(row: ImportedPlace, geometry: unknown): ImportedPlace {
  if (geometry === null || geometry === undefined) return row
  const drawn = Drawn.safeParse(geometry)
  if (!drawn.success) return { ...row, faults: [...row.faults, 'import-geometry'] }
  return { ...row, ...placed(drawn.data) }
}

const pair = (of: number[]) => [of[0]!, of[1]!] as [number, number] // two at least: the schema says so

function placed(drawn: Drawn): Pick<ImportedPlace, 'latitude' | 'longitude' | 'geometry'> {
  if (drawn.type === 'Point') {
    const [longitude, latitude] = pair(drawn.coordinates)
    return { latitude, longitude, geometry: null }
  }
  const geometry: Geometry =
    drawn.type === 'LineString'
      ? { type: 'LineString', coordinates: drawn.coordinates.map(pair) }
      : { type: 'Polygon', coordinates: drawn.coordinates.map((ring) => ring.map(pair)) }
  return { ...pointOf(geometry), geometry }
}
