import type { PlaceCard } from '#app/domain/station/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** One place of the register. */
export function PlaceLine({ of }: { of: PlaceCard }) {
  const { t, paths } = useLanguage()
  const about = [of.body?.name, of.altitude === null ? '' : t.places.show.metres(of.altitude)].filter(Boolean)
  return (
    <li>
      <div>
        <h3 className="text-base" lang={of.lang}>
          <a href={paths.place(of.slug).show}>{of.name}</a>
        </h3>
        {of.address || of.closed ? (
          <p className="text-sm">
            {[of.address, of.closed ? t.places.show.gone : ''].filter(Boolean).join(' · ')}
          </p>
        ) : null}
      </div>
      <p className="text-sm text-second">{[t.places.kinds[of.kind], ...about].join(' · ')}</p>
    </li>
  )
}
