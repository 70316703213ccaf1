import type { PlaceNear, PlaceShown } from '#app/domain/station/index.ts'
import { Plan } from '#app/ui/figures/plan.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** A place among those around it: drawn, and the same as a list by its numbers. */
export function Around({ place, near }: { place: PlaceShown; near: readonly PlaceNear[] }) {
  const { t, paths } = useLanguage()
  const words = t.places.show
  const { latitude, longitude } = place
  return (
    <section aria-labelledby="autour">
      <h2 id="autour" className="mb-4">
        {words.near}
      </h2>
      {latitude === null || longitude === null ? (
        <p className="text-second">{words.noPoint}</p>
      ) : (
        <div className="grid gap-4">
          <Plan
            label={words.plan(place.name)}
            seed="plan"
            points={[
              { key: place.slug, latitude, longitude, here: true },
              ...near.map((one, i) => ({ ...one, key: one.slug, mark: String(i + 1) })),
            ]}
          />
          {near.length === 0 ? (
            <p className="text-second">{words.nearNone}</p>
          ) : (
            <ol className="grid list-inside list-decimal gap-2">
              {near.map(({ slug, name, lang, kind, metres }) => (
                <li key={slug}>
                  <a href={paths.place(slug).show} lang={lang}>
                    {name}
                  </a>{' '}
                  <span className="text-sm text-second">
                    {t.places.kinds[kind]}, {t.places.away(metres)}
                  </span>
                </li>
              ))}
            </ol>
          )}
          <p className="text-sm text-second">{t.places.list.planNote}</p>
        </div>
      )}
    </section>
  )
}
