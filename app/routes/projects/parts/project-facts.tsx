import type { PublishedProject } from '#app/domain/projects/index.ts'
import { Ridge } from '#app/ui/drawings/ridge.tsx'
import { Milestones } from '#app/ui/histories/milestones.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Photos } from './photos.tsx'
import { ProjectText } from './project-text.tsx'
import { ridgePhases } from './ridge-phases.ts'

/** What the commune says of a project: where it stands, its text, what is promised, how it looks. */
export function ProjectFacts({ project }: { project: PublishedProject }) {
  const { t } = useLanguage()
  const words = t.projectPages.show
  const { slug, phase, skipped } = project
  return (
    <div className="told">
      <section aria-labelledby="phase">
        <h2 id="phase" className="mb-4">
          {words.where}
        </h2>
        <Ridge seed={slug} phases={ridgePhases(t, phase, skipped)} />
        <p className="text-sm text-second">{t.projectPages.phaseGlosses[phase]}</p>
        {skipped.length > 0 ? <p className="text-sm text-second">{words.skipped}</p> : null}
      </section>
      <ProjectText project={project} />
      <Promises project={project} />
      <Photos slug={slug} photos={project.photos} />
    </div>
  )
}

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
