import { useEffect, useState } from 'react'
import { metresBetween } from '#app/lib/formats/geometry.ts'
import { useLanguage } from '../language.tsx'
import { fill, marksAt } from './pick-point.tsx'

type Said = 'can' | 'asks' | 'refused' | 'none' | { name: string; metres: number }

/**
 * With a script: chooses, in the list of this id, the place of the register that is the nearest to where one stands; `by`
 * says what its values are. Where that is stays on the device.
 */
export function NearestPlace({ place, by = 'id' }: { place: string; by?: 'id' | 'slug' }) {
  const { t, paths } = useLanguage()
  const [said, setSaid] = useState<Said | null>(null)
  const words = t.map.pick.near
  useEffect(() => setSaid('geolocation' in navigator ? 'can' : null), [])
  if (said === null) return null
  const choose = async ({ coords }: GeolocationPosition) => {
    const { places } = await marksAt(paths.mapMarks)
    const [nearest] = places
      .map((one) => ({ ...one, metres: metresBetween(coords, one) }))
      .sort((a, b) => a.metres - b.metres)
    if (!nearest) return setSaid('none')
    fill(place, nearest[by])
    setSaid(nearest)
  }
  const ask = () => {
    setSaid('asks')
    navigator.geolocation.getCurrentPosition(
      (found) => void choose(found).catch(() => setSaid('refused')),
      () => setSaid('refused'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  }
  return (
    <div>
      <button type="button" className="button secondary" onClick={ask} disabled={said === 'asks'}>
        {said === 'asks' ? words.asks : words.here}
      </button>
      <p className="hint" role="status">
        {typeof said === 'object'
          ? words.chosen(said.name, Math.round(said.metres))
          : said === 'refused' || said === 'none'
            ? words[said]
            : ''}
      </p>
    </div>
  )
}
