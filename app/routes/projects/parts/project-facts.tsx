import type { PublishedProject } from '#app/domain/projects/index.ts'
import { Ridge } from '#app/ui/drawings/ridge.tsx'
import { Milestones } from '#app/ui/histories/milestones.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Photos } from './photos.tsx'
import { PlacePlan } from './place-plan.tsx'
import { ProjectText } from './project-text.tsx'
import { ridgePhases } from './ridge-phases.ts'

type Commune = { name: string; latitude?: number | undefined; longitude?: number | undefined }

/** What the commune says of a project: where it stands, its text, what is promised, where it lies, how it looks. */
export function ProjectFacts({ project, commune }: { project: PublishedProject; commune: Commune }) {
  const { t } = useLanguage()
  const words = t.projectPages.show
  const { slug, phase, skipped, place, latitude, longitude } = project
  return (
    <div className="grid gap-12">
      <section aria-labelledby="phase">
        <h2 id="phase" className="mb-4">
          {words.where}
        </h2>
        <Ridge seed={slug} phases={ridgePhases(t, phase, skipped)} />
        <p className="text-second">{t.projectPages.phaseGlosses[phase]}</p>
        {skipped.length > 0 ? <p className="text-sm text-second">{words.skipped}</p> : null}
      </section>
      <ProjectText project={project} />
      <Promises project={project} />
      {latitude !== null && longitude !== null ? (
        <section aria-labelledby="lieu">
          <h2 id="lieu" className="mb-4">
            {words.place}
          </h2>
          <PlacePlan
            place={place}
            at={{ latitude, longitude }}
            centre={centreOf(commune)}
            commune={commune.name}
          />
        </section>
      ) : null}
      <Photos photos={project.photos} />
    </div>
  )
}

/** Null until the commune has said where its centre lies. */
const centreOf = ({ latitude, longitude }: Commune) =>
  latitude === undefined || longitude === undefined ? null : { latitude, longitude }

function Promises({ project: { milestones, today } }: { project: PublishedProject }) {
  const { t, locale } = useLanguage()
  const words = t.projectPages.show
  return (
    <section aria-labelledby="etapes">
      <h2 id="etapes" className="mb-4">
        {words.milestones}
      </h2>
      {milestones.length === 0 ? (
        <p className="text-second">{words.noMilestones}</p>
      ) : (
        <Milestones
          today={today}
          milestones={milestones.map(({ title, ...milestone }) => ({
            ...milestone,
            title: title[locale] ?? title.fr,
            lang: title[locale] ? undefined : 'fr',
          }))}
        />
      )}
    </section>
  )
}
