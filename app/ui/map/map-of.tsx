import { useEffect, useRef, useState } from 'react'
import type { MapPoint } from '#app/lib/map/layers.ts'
import type { Where } from '#app/lib/map/mercator.ts'
import type { Named } from '#app/lib/map/plan-names.ts'
import type { MapTiles } from '#app/lib/map/tiles.ts'
import { useLanguage } from '../language.tsx'
import { DrawnPlan } from './drawn-plan.tsx'
import type { LiveMap } from './live/live-map.ts'

/**
 * The map of the site, wherever one stands: the drawn plan, and over it, once somebody opens it, one that moves and zooms.
 * Its code, its looks and its tiles are fetched by that touch alone. Whoever uses it puts the list of the same points
 * beside it.
 */
export function MapOf(of: {
  points: readonly MapPoint[]
  names?: readonly Named[]
  around?: Where | undefined
  label: string
  tiles: MapTiles | null
}) {
  const { t } = useLanguage()
  const { points, around, label, tiles } = of
  const map = useLiveMap(async (live, stage) =>
    live.showPoints(stage, { points, tiles, label, words: t.map, ...(around ? { around } : {}) }),
  )
  return (
    <div className="map">
      {map.open ? <div ref={map.stage} className="map-stage" /> : <DrawnPlan {...of} />}
      <p className="map-said" role="status">
        {map.said}
      </p>
      {map.can ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="button" className="button secondary" onClick={map.open ? map.close : map.begin}>
            {map.open ? t.map.close : t.map.open}
          </button>
          <TilesNote tiles={tiles} />
        </p>
      ) : null}
    </div>
  )
}

/** Who is asked for the ground of a map, before it is asked. */
export function TilesNote({ tiles }: { tiles: MapTiles | null }) {
  const { t } = useLanguage()
  return (
    <span className="text-sm text-second">
      {!tiles ? t.map.note : tiles.invented ? t.map.invented : t.map.elsewhere(new URL(tiles.address).host)}
    </span>
  )
}

type Begin = (
  live: typeof import('./live/live-map.ts'),
  stage: HTMLElement,
  say: (said: string) => void,
) => Promise<LiveMap>

/** A map that opens in `stage`: `can` once a script runs; `said` is what it announces. */
export function useLiveMap(begin: Begin) {
  const { t } = useLanguage()
  const [can, setCan] = useState(false)
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const stage = useRef<HTMLDivElement>(null)
  const live = useRef<LiveMap | null>(null)
  const how = useRef(begin)
  how.current = begin
  useEffect(() => setCan(true), [])
  useEffect(() => {
    if (!open || !stage.current) return
    let over = false
    const here = stage.current
    setSaid(t.map.opening)
    const opened = async () => {
      const { showPoints, pickOn } = await import('./live/live-map.ts')
      if (over) return
      const map = await how.current({ showPoints, pickOn }, here, setSaid)
      if (over) return map.remove()
      live.current = map
      setSaid('')
      map.onSaid(setSaid)
      here.querySelector<HTMLElement>('.leaflet-container')?.focus({ preventScroll: true })
    }
    void opened().catch(() => {
      if (over) return
      setSaid(t.map.failed)
      setOpen(false)
    })
    return () => {
      over = true
      live.current?.remove()
      live.current = null
    }
  }, [open, t])
  return {
    can,
    open,
    said,
    stage,
    map: live,
    begin: () => setOpen(true),
    close: () => {
      setSaid('')
      setOpen(false)
    },
  }
}
