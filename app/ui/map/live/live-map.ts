import L from 'leaflet'
import { type MapLayer, type MapPoint, mapLayers } from '#app/lib/map/layers.ts'
import type { Where } from '#app/lib/map/mercator.ts'
import { spread } from '#app/lib/map/plan-frame.ts'
import { drawnShape, iconOf, markOf, popupOf } from './marks.ts'
import { addChoice, type Opening, openMap } from './open-map.ts'

export type LiveMap = {
  remove: () => void
  /** Told what the map announces. */
  onSaid: (say: (said: string) => void) => void
  /** What lies in its middle. */
  centre: () => Where
  put: (where: Where) => void
}

/** Opens a map over points, each of which says what it is once one comes to it, and leads to its page. */
export async function showPoints(stage: HTMLElement, opening: Opening): Promise<LiveMap> {
  const { points, words } = opening
  const { map, overlays, base } = await openMap(stage, opening)
  let say: (said: string) => void = () => {}
  const moved = spread(points, 18)
  const groups = new Map<MapLayer, L.LayerGroup>()
  points.forEach((point, i) => {
    const said = `${words.one[point.layer]}, ${point.title}${point.said ? `, ${point.said}` : ''}`
    const mark = markOf(point, moved(point))
    mark.bindPopup(popupOf(point, words), { maxWidth: 260, autoPanPadding: [24, 24] })
    mark.on('add', () => {
      const element = mark.getElement()!
      element.setAttribute('role', 'button')
      element.setAttribute('aria-label', said)
      element.lang = point.lang
      element.addEventListener('focus', () => say(words.live.point(i + 1, points.length, said)))
    })
    mark.on('popupopen', () => mark.getPopup()?.getElement()?.querySelector('a')?.focus())
    mark.on('popupclose', () => {
      if (stage.contains(document.activeElement)) mark.getElement()?.focus({ preventScroll: true })
    })
    if (!groups.has(point.layer)) groups.set(point.layer, L.layerGroup().addTo(map))
    groups.get(point.layer)!.addLayer(mark)
    if (point.shape)
      groups.get(point.layer)!.addLayer(drawnShape(point.shape, point.here ? 'here' : point.layer))
    if (point.here) map.whenReady(() => mark.openPopup())
  })
  for (const layer of mapLayers) if (groups.has(layer)) overlays[words.layers[layer]] = groups.get(layer)! // just looked up
  addChoice(map, base, overlays, words)
  return {
    ...handlesOf(map),
    put: () => {},
    onSaid: (tell) => {
      say = tell
    },
  }
}

/** Opens a map on which one sets a point, or touches one of those that there are. */
export async function pickOn(
  stage: HTMLElement,
  {
    at,
    set,
    choose,
    ...opening
  }: Opening & {
    at: Where | null
    /** Told where the point was set; none where only those that there are may be chosen. */
    set?: (where: Where) => void
    choose?: (point: MapPoint) => void
  },
): Promise<LiveMap> {
  const { map, base, overlays } = await openMap(stage, { ...opening, ...(at ? { around: at } : {}) })
  for (const point of opening.points) {
    const mark = markOf(point, { dx: 0, dy: 0 }).addTo(map)
    mark.bindTooltip(point.title)
    mark.getElement()?.setAttribute('role', 'button')
    mark.getElement()?.setAttribute('aria-label', point.title)
    mark.on('click keypress', (event) => {
      const { key } = ((event as L.LeafletKeyboardEvent).originalEvent ?? {}) as Partial<KeyboardEvent>
      if (event.type === 'click' || key === 'Enter') choose?.(point)
    })
  }
  let own: L.Marker | undefined
  const put = (where: Where) => {
    if (!set) return
    const here: L.LatLngTuple = [where.latitude, where.longitude]
    if (own) own.setLatLng(here)
    else {
      const icon = iconOf('<path d="M0 12C-7 2-9-2-9-6A9 9 0 0 1 9-6C9-2 7 2 0 12z"/>', 'here', [14, 26])
      own = L.marker(here, { icon, draggable: true, keyboard: false }).addTo(map)
      own.on('dragend', () => put(asWhere(own!.getLatLng()))) // it was dragged
    }
    set(where)
  }
  if (at && set) put(at)
  map.on('click', ({ latlng }) => put(asWhere(latlng)))
  addChoice(map, base, overlays, opening.words)
  return { ...handlesOf(map), put, onSaid: () => {} }
}

const asWhere = ({ lat, lng }: L.LatLng): Where => ({ latitude: lat, longitude: lng })

const handlesOf = (map: L.Map) => ({
  remove: () => void map.remove(),
  centre: () => asWhere(map.getCenter()),
})
