/** Where the tiles of a map come from: a WMTS server with the layers of the IGN, or the demonstration's own. */
export type MapTiles = { address: string; invented: boolean }

/** The three grounds beside the drawn one, by the IGN's names (Géoplateforme), and how far they go. */
export const grounds = {
  plan: { layer: 'GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2', format: 'image/png', upTo: 19 },
  photos: { layer: 'ORTHOIMAGERY.ORTHOPHOTOS', format: 'image/jpeg', upTo: 19 },
  slopes: { layer: 'GEOGRAPHICALGRIDSYSTEMS.SLOPES.MOUNTAIN', format: 'image/png', upTo: 17 },
} as const
export type Ground = keyof typeof grounds

/** The address of a ground's tiles (OGC WMTS 1.0.0, by key and value), with `{z}`, `{x}` and `{y}` for whoever fills them in. */
export function tilesAt(address: string, ground: Ground): string {
  const { layer, format } = grounds[ground]
  const asked = new URLSearchParams({
    ...{ SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', STYLE: 'normal', TILEMATRIXSET: 'PM' },
    ...{ LAYER: layer, FORMAT: format },
  })
  return `${address}?${asked}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`
}
