import L from 'leaflet'
import type { MapPoint } from '#app/lib/map/layers.ts'
import type { MapShape } from '#app/lib/map/shape.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import { shapes } from '../shapes.ts'

/** The sign of a point on an open map, beside its place by so many pixels. */
export function markOf(point: MapPoint, { dx, dy }: { dx: number; dy: number }) {
  const icon = iconOf(`<path d="${shapes[point.layer]}"/>`, point.here ? 'here' : point.layer, [
    14 - dx,
    14 - dy,
  ])
  return L.marker([point.latitude, point.longitude], { icon, riseOnHover: true })
}

/** A line or an outline under the signs: what it is, its sign says. */
export const drawnShape = ({ closed, lines }: MapShape, name: string): L.Layer => {
  const looks = { className: `map-shape ${name} ${closed ? 'closed' : ''}`, interactive: false }
  return closed ? L.polygon(lines, looks) : L.polyline(lines, looks)
}

/** A sign around its middle, set on the map by `anchor`. */
export const iconOf = (drawing: string, name: string, anchor: L.PointTuple) =>
  L.divIcon({
    html: `<svg viewBox="-14 -14 28 28" aria-hidden="true"><g class="map-mark ${name}">${drawing}</g></svg>`,
    ...{ className: 'live-mark', iconSize: [28, 28], iconAnchor: anchor },
  })

/** What a point says once it is touched, and the way to its page. */
export function popupOf(point: MapPoint, { one, live }: Messages['map']): HTMLElement {
  const box = document.createElement('div')
  const line = (words: string, name: string) => {
    const said = box.appendChild(document.createElement('p'))
    said.textContent = words
    said.className = name
    return said
  }
  line(one[point.layer], 'popup-kind')
  line(point.title, 'popup-title').lang = point.lang
  if (point.said) line(point.said, 'popup-said')
  const link = box.appendChild(document.createElement('a'))
  link.href = point.href
  link.textContent = live.see
  return box
}
