import { type Geometry, metresBetween, type Position } from '#app/lib/formats/geometry.ts'
import type { ImportedPlace } from '#db/schema/index.ts'

type Point = { latitude: number; longitude: number }
const far = 100_000

/**
 * Turns coordinates that a file has the wrong way round: where most of its places lie near the commune only with latitude
 * and longitude exchanged. Each place that then lies nowhere near says so, and is not taken.
 */
export function turnSwapped(
  rows: readonly ImportedPlace[],
  centre: Point | null,
): { rows: ImportedPlace[]; swapped: boolean } {
  const points = rows.filter(isPlaced)
  const wrong = points.filter((row) => !near(row, centre) && near(turned(row), centre))
  const swapped = wrong.length > 0 && wrong.length > points.length / 2
  const right = swapped ? rows.map((row) => (isPlaced(row) ? { ...row, ...turned(row) } : row)) : rows
  return { swapped, rows: right.map((row) => judged(row, centre)) }
}

const isPlaced = (row: ImportedPlace): row is ImportedPlace & Point =>
  row.latitude !== null && row.longitude !== null

const turned = ({ latitude, longitude, geometry }: Point & Partial<ImportedPlace>) => ({
  latitude: longitude,
  longitude: latitude,
  geometry: geometry ? turnedGeometry(geometry) : null,
})

const other = ([x, y]: Position): Position => [y, x]
const turnedGeometry = (of: Geometry): Geometry =>
  of.type === 'LineString'
    ? { ...of, coordinates: of.coordinates.map(other) }
    : { ...of, coordinates: of.coordinates.map((ring) => ring.map(other)) }

/** Near the commune; where it has not said where it lies, anywhere in France. */
const near = (point: Point, centre: Point | null) =>
  isOnEarth(point) && (centre ? metresBetween(point, centre) < far : isInFrance(point))

const isOnEarth = ({ latitude, longitude }: Point) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
const isInFrance = ({ latitude, longitude }: Point) =>
  latitude > 41 && latitude < 51.5 && longitude > -5.5 && longitude < 10

function judged(row: ImportedPlace, centre: Point | null): ImportedPlace {
  if (!isPlaced(row)) return row
  if (!isOnEarth(row))
    return { ...row, latitude: null, longitude: null, faults: [...row.faults, 'degrees-wrong'] }
  return centre && !near(row, centre) ? { ...row, faults: [...row.faults, 'import-far'] } : row
}
