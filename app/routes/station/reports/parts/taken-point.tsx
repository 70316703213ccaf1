import { useEffect, useState } from 'react'
import { type PhotoPoint, pointOfPhoto } from '#app/lib/map/point-of-photo.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** With a script, the two numbers come from the device or from a photo, once one says so. */
export function TakenPoint({ form }: { form: string }) {
  return (
    <div className="grid justify-items-start gap-3">
      <FromDevice form={form} />
      <FromPhoto form={form} />
    </div>
  )
}

/** What the device knows to a hundred metres at worst. */
function FromDevice({ form }: { form: string }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<'can' | 'asks' | 'imprecise' | 'refused' | null>(null)
  const words = t.field.write.field.device
  useEffect(() => setSaid('geolocation' in navigator ? 'can' : null), [])
  if (said === null) return null
  const ask = () => {
    setSaid('asks')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (coords.accuracy > 100) return setSaid('imprecise')
        write(form, 'latitude', coords.latitude)
        write(form, 'longitude', coords.longitude)
        setSaid('can')
      },
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
        {said === 'imprecise' ? words.imprecise : said === 'refused' ? words.refused : ''}
      </p>
    </div>
  )
}

/** Where a photo was taken, if it says so: read here, since nothing of that leaves with it. */
function FromPhoto({ form }: { form: string }) {
  const { t } = useLanguage()
  const [point, setPoint] = useState<PhotoPoint | null>(null)
  useEffect(() => {
    const own = document.getElementById(form)
    const look = async ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement && target.type === 'file')) return
      const points = await Promise.all([...(target.files ?? [])].map(pointOfPhoto))
      setPoint(points.find(Boolean) ?? null)
    }
    own?.addEventListener('change', look)
    return () => own?.removeEventListener('change', look)
  }, [form])
  if (!point) return null
  const take = () => {
    write(form, 'latitude', point.latitude)
    write(form, 'longitude', point.longitude)
  }
  return (
    <button type="button" className="button secondary" onClick={take}>
      {t.field.write.field.device.photo}
    </button>
  )
}

function write(form: string, field: 'latitude' | 'longitude', degrees: number) {
  const input = document.getElementById(`${form}-${field}`)
  if (input instanceof HTMLInputElement) input.value = degrees.toFixed(5)
}
