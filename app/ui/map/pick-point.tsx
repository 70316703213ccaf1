import { useState } from 'react'
import type { MapMarks } from '#app/lib/map/layers.ts'
import { asDegrees, type Where } from '#app/lib/map/mercator.ts'
import { useLanguage } from '../language.tsx'
import { useLiveMap } from './map-of.tsx'

/**
 * Sets by touching a map what the fields beside it take by typing: the two numbers of a point, a place of the register, or
 * both. Without a script it is not there, and nothing is missing. Each is named by the id of its field.
 */
export function PickPoint({
  latitude,
  longitude,
  place,
}: {
  latitude?: string
  longitude?: string
  place?: string
}) {
  const { t, paths } = useLanguage()
  const words = t.map.pick
  const [done, setDone] = useState('')
  const point = latitude && longitude ? { latitude, longitude } : null
  const map = useLiveMap(async (live, stage) => {
    const { places, middle, tiles } = await marksAt(paths.mapMarks)
    const at = point && typed(point)
    const set = ({ latitude, longitude }: Where) => {
      if (!point) return
      fill(point.latitude, asDegrees(latitude))
      fill(point.longitude, asDegrees(longitude))
      setDone(words.set(asDegrees(latitude), asDegrees(longitude)))
    }
    return live.pickOn(stage, {
      ...{ tiles, at, label: words.open, words: t.map },
      points: places.map(({ id, name, ...where }) => ({
        ...{ ...where, id, layer: 'places', title: name, href: '', said: '' },
      })),
      ...(middle ? { around: middle } : {}),
      ...(point ? { set } : {}),
      choose: (one) => {
        if (!place) return set(one)
        fill(place, one.id ?? '')
        setDone(words.chosen(one.title))
      },
    })
  })
  if (!map.can) return null
  const centre = () => {
    const live = map.map.current
    if (live) live.put(live.centre())
  }
  return (
    <div className="map">
      {map.open ? (
        <>
          <p className="hint">{point ? words.hint : words.hintPlaces}</p>
          <div ref={map.stage} className="map-stage" />
        </>
      ) : null}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {map.open && point ? (
          <button type="button" className="button secondary" onClick={centre}>
            {words.centre}
          </button>
        ) : null}
        <button type="button" className="button secondary" onClick={map.open ? map.close : map.begin}>
          {map.open ? words.done : words.open}
        </button>
      </p>
      <p className="hint map-said" role="status">
        {map.said || done}
      </p>
    </div>
  )
}

/** What a form’s map is fetched with. */
export async function marksAt(address: string): Promise<MapMarks> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return answer.json() as Promise<MapMarks>
}

function field(id: string) {
  const found = document.getElementById(id)
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null
}

/** Writes into a field as if it had been typed, so that whoever listens to the form knows. */
export function fill(id: string, value: string) {
  const found = field(id)
  if (!found) return
  found.value = value
  found.dispatchEvent(new Event('input', { bubbles: true }))
}

function typed(ids: { latitude: string; longitude: string }): Where | null {
  const [latitude, longitude] = [ids.latitude, ids.longitude].map((id) =>
    Number.parseFloat((field(id)?.value ?? '').replace(',', '.')),
  )
  return Number.isFinite(latitude) && Number.isFinite(longitude)
    ? { latitude: latitude!, longitude: longitude! } // just checked
    : null
}
