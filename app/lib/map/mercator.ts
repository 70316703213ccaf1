/** Where something lies, in degrees (WGS 84). */
export type Where = { latitude: number; longitude: number }

/** How wide the drawn world is at zoom 0, as every web map cuts it into tiles. */
export const tileSize = 256
/** The zooms of our maps: a whole valley, and a house. */
export const [widest, closest] = [11, 17]

/** A point in pixels of the whole world at zoom 0 (web Mercator, EPSG:3857), from its north-west corner. */
export function inWorld({ latitude, longitude }: Where): { x: number; y: number } {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return {
    x: tileSize * (0.5 + longitude / 360),
    y: tileSize * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  }
}

/** How many of its pixels at zoom 0 a metre on the ground is, at this latitude. */
export const metreAt = (latitude: number): number =>
  tileSize / (40_075_016.7 * Math.cos((latitude * Math.PI) / 180))

/** As a sentence of an address says it. */
export const asDegrees = (degrees: number): string => degrees.toFixed(5)
