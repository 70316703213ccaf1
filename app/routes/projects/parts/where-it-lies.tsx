import type { PublishedProject } from '#app/domain/projects/index.ts'
import { Fold } from '#app/ui/fold.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { PlacePlan } from './place-plan.tsx'

type Commune = { name: string; latitude?: number | undefined; longitude?: number | undefined }

/** Where a project lies. Nothing where nobody has said it yet. */
export function WhereItLies({
  project: { slug, place },
  commune,
}: {
  project: Pick<PublishedProject, 'slug' | 'place'>
  commune: Commune
}) {
  const { t, paths } = useLanguage()
  if (!place) return null
  const { latitude, longitude } = place
  const name = (
    <a href={paths.place(place.slug).show} lang={place.lang}>
      {place.name}
    </a>
  )
  return (
    <Fold id="lieu" title={t.projectPages.show.place}>
      {latitude === null || longitude === null ? (
        <p>{name}</p>
      ) : (
        <>
          <PlacePlan
            place={name}
            at={{ latitude, longitude }}
            centre={centreOf(commune)}
            commune={commune.name}
          />
          <p className="mt-3">
            <a href={paths.map({ autour: `projets/${slug}` })}>{t.projectPages.show.onMap}</a>
          </p>
        </>
      )}
    </Fold>
  )
}

/** Null until the commune has said where its centre lies. */
const centreOf = ({ latitude, longitude }: Commune) =>
  latitude === undefined || longitude === undefined ? null : { latitude, longitude }
