import { layerOf, layerWord, type MapLayer, mapLayers, usualLayers } from '#app/lib/map/layers.ts'

/** What somebody asked of the map; whatever is not understood is as if it had not been said. */
export type MapQuery = { layers: MapLayer[]; body?: string | undefined; point?: string | undefined }

export function readQuery(params: URLSearchParams): MapQuery {
  const said = params
    .getAll('montrer')
    .slice(0, 20)
    .flatMap((word) => layerOf(word) ?? [])
  return {
    layers: said.length > 0 ? mapLayers.filter((one) => said.includes(one)) : usualLayers,
    body: matching(params.get('organisme'), /^[a-z0-9-]{1,200}$/),
    point: matching(params.get('autour'), /^[a-z]{1,20}\/[a-z0-9-]{1,200}$/),
  }
}

/** The address of the same map: layers are said once they are not the usual ones. */
export const writeQuery = ({ layers, body, point }: MapQuery) => ({
  montrer: layers.join() === usualLayers.join() ? [] : layers.map(layerWord),
  organisme: body,
  autour: point,
})

const matching = (said: string | null, pattern: RegExp) => (said && pattern.test(said) ? said : undefined)
