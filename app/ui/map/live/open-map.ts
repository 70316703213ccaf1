import L from 'leaflet'
import leafletLooks from 'leaflet/dist/leaflet.css?url'
import type { MapPoint } from '#app/lib/map/layers.ts'
import { closest, type Where, widest } from '#app/lib/map/mercator.ts'
import { framed } from '#app/lib/map/plan-frame.ts'
import { type Ground, grounds, type MapTiles, tilesAt } from '#app/lib/map/tiles.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import looks from './live-map.css?url'

export type Opening = {
  points: readonly MapPoint[]
  around?: Where
  tiles: MapTiles | null
  label: string
  words: Messages['map']
}

/** A map without its points yet: its grounds, its view, and what its choice of layers will offer. */
export async function openMap(stage: HTMLElement, { points, around, tiles, label, words }: Opening) {
  await Promise.all([leafletLooks, looks].map(wear))
  const element = stage.appendChild(document.createElement('div'))
  const map = L.map(element, { minZoom: widest, maxZoom: closest, zoomControl: false })
  map.attributionControl.setPrefix(false)
  element.setAttribute('role', 'region')
  element.setAttribute('aria-label', `${label}. ${words.live.label}`)
  L.control.zoom({ zoomInTitle: words.live.zoomIn, zoomOutTitle: words.live.zoomOut }).addTo(map)
  L.control.scale({ imperial: false }).addTo(map)
  // The drawn plan stays beneath: it is there while tiles come, and where they do not.
  L.tileLayer('/relief/plan/{z}/{x}/{y}.svg', { className: 'live-drawn', zIndex: 0 }).addTo(map)
  const base: Record<string, L.Layer> = {}
  const overlays: Record<string, L.Layer> = {}
  if (tiles) {
    const { plan, photos, slopes } = words.live.grounds
    base[plan] = groundOf(tiles, 'plan', words).addTo(map)
    base[photos] = groundOf(tiles, 'photos', words)
    overlays[slopes] = groundOf(tiles, 'slopes', words).setOpacity(0.7)
    base[words.live.drawn] = L.layerGroup()
  }
  view(map, points, around)
  return { map, base, overlays }
}

function groundOf({ address, invented }: MapTiles, ground: Ground, { live }: Messages['map']) {
  return L.tileLayer(tilesAt(address, ground), {
    ...{ maxNativeZoom: grounds[ground].upTo, zIndex: ground === 'slopes' ? 2 : 1 },
    attribution: invented ? live.inventedAttribution : live.attribution,
    // Whoever keeps the tiles needs not know which page is read.
    referrerPolicy: 'no-referrer',
  })
}

function view(map: L.Map, points: readonly MapPoint[], around?: Where) {
  const near = framed(points, around)
  if (around) map.setView([around.latitude, around.longitude], 15)
  else if (near.length > 0)
    map.fitBounds(L.latLngBounds(near.map(({ latitude, longitude }) => [latitude, longitude])), {
      padding: [30, 30],
      maxZoom: 16,
    })
  else map.setView([0, 0], widest)
}

/** What one chooses between, once there is a choice. */
export function addChoice(
  map: L.Map,
  base: Record<string, L.Layer>,
  overlays: Record<string, L.Layer>,
  { live }: Messages['map'],
) {
  if (Object.keys(base).length + Object.keys(overlays).length < 2) return
  const choice = L.control.layers(base, overlays).addTo(map)
  const toggle = choice.getContainer()?.querySelector('.leaflet-control-layers-toggle')
  toggle?.setAttribute('title', live.layers)
  toggle?.setAttribute('aria-label', live.layers)
}

const worn = new Map<string, Promise<void>>()
/** A sheet of styles of ours, fetched once and there before what it dresses. */
function wear(href: string): Promise<void> {
  const known = worn.get(href)
  if (known) return known
  const fetched = new Promise<void>((there, failed) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'stylesheet', href, onload: () => there(), onerror: failed })
    document.head.append(link)
  })
  worn.set(href, fetched)
  void fetched.catch(() => worn.delete(href))
  return fetched
}
