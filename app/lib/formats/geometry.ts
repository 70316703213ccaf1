/** A pair of GeoJSON (RFC 7946): longitude first. */
export type Position = [longitude: number, latitude: number]
/** What a place may be drawn as, beside its point. */
export type Geometry =
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'Polygon'; coordinates: Position[][] }

/** As many corners as a path or a hamlet needs. */
export const mostCorners = 2_000

/** Metres between two points, on a sphere of 6,371 km. */
export function metresBetween(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const radians = Math.PI / 180
  const [lat, lon] = [(b.latitude - a.latitude) * radians, (b.longitude - a.longitude) * radians]
  const h =
    Math.sin(lat / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(lon / 2) ** 2
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** A point for what is drawn: the middle corner of a line, the mean of an outline's corners. */
export function pointOf(geometry: Geometry): { latitude: number; longitude: number } {
  if (geometry.type === 'LineString') {
    const [longitude, latitude] = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)]!
    return { latitude, longitude }
  }
  // The last corner of a ring is its first.
  const ring = geometry.coordinates[0]!.slice(0, -1)
  const mean = (at: 0 | 1) => ring.reduce((sum, position) => sum + position[at], 0) / ring.length
  return { latitude: mean(1), longitude: mean(0) }
}
