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

/** Whether a point lies within an outline and in none of its holes (even–odd rule). */
export function within(
  { latitude, longitude }: { latitude: number; longitude: number },
  { coordinates }: Extract<Geometry, { type: 'Polygon' }>,
): boolean {
  return coordinates.reduce((inside, ring) => inside !== inRing(longitude, latitude, ring), false)
}

function inRing(x: number, y: number, ring: readonly Position[]): boolean {
  let inside = false
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}
