import type { PlaceCard } from '#app/domain/station/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** One place of the register. */
export function PlaceLine({ of }: { of: PlaceCard }) {
  const { t, paths } = useLanguage()
  const about = [of.body?.name, of.altitude === null ? '' : t.places.show.metres(of.altitude)].filter(Boolean)
  return (
    <li className="card">
      <p className="eyebrow text-sm text-second">{t.places.kinds[of.kind]}</p>
      <h3 className="text-lg" lang={of.lang}>
        <a href={paths.place(of.slug).show}>{of.name}</a>
      </h3>
      {of.address ? <p>{of.address}</p> : null}
      {of.closed ? <p>{t.places.show.gone}</p> : null}
      {about.length > 0 ? <p className="text-sm text-second">{about.join(' · ')}</p> : null}
    </li>
  )
}
