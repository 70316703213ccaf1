import type { Where } from './mercator.ts'
import type { MapShape } from './shape.ts'
import type { MapTiles } from './tiles.ts'

/** What a map shows, each by itself, in the order of its list. */
export const mapLayers = ['bulletins', 'services', 'reports', 'projects', 'places'] as const
export type MapLayer = (typeof mapLayers)[number]

/** Without a choice: places are what the others stand at, and are named on the drawing. */
export const usualLayers = mapLayers.filter((layer) => layer !== 'places')

/** The words that stand for each layer in addresses, the same in each language. */
const words: Record<MapLayer, string> = {
  bulletins: 'bulletins',
  services: 'services',
  reports: 'signalements',
  projects: 'projets',
  places: 'lieux',
}
export const layerWord = (layer: MapLayer): string => words[layer]
export const layerOf = (word: string): MapLayer | undefined => mapLayers.find((one) => words[one] === word)

/** One thing on a map, and in the list beside it. */
export type MapPoint = {
  layer: MapLayer
  title: string
  lang: string
  latitude: number
  longitude: number
  href: string
  /** How it is now, in words. */
  said: string
  /** The one that the map is about. */
  here?: boolean
  /** Its line or its outline, where its place has one. */
  shape?: MapShape
  /** Of what a form may choose. */
  id?: string
}

/** What a map on which one sets a point is fetched with. */
export type MapMarks = {
  places: (Where & { id: string; slug: string; name: string; lang: string })[]
  /** Where the commune lies, once it said so. */
  middle: Where | null
  tiles: MapTiles | null
}
