import type { MapLayer } from '#app/lib/map/layers.ts'

/** Each layer has a shape of its own, around the middle of a square of 28 pixels: colour never speaks alone. */
export const shapes: Record<MapLayer, string> = {
  bulletins: 'M-5-11h10l6 6v10l-6 6h-10l-6-6v-10z',
  services: 'M-10-7a3 3 0 0 1 3-3h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-14a3 3 0 0 1-3-3z',
  reports: 'M0-12L12 9H-12z',
  projects: 'M0-13L13 0L0 13L-13 0z',
  places: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0z',
}
/** Where a number stands in it: the middle of a triangle lies low. */
export const numberAt = (layer: MapLayer): number => (layer === 'reports' ? 7 : 4)
