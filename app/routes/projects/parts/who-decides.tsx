import type { PublishedProject } from '#app/domain/projects/index.ts'
import { Fold } from '#app/ui/fold.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Person } from '#app/ui/voices/person.tsx'

/** The elected who answers for a project, the agent who follows it, the body that carries it. */
export function WhoDecides({ project }: { project: Pick<PublishedProject, 'elected' | 'agent' | 'body'> }) {
  const { t, paths, locale } = useLanguage()
  const words = t.projects.show
  const { elected, agent, body } = project
  return (
    <Fold id="qui-decide" title={words.whoDecides}>
      <dl className="grid gap-1">
        <dt className="text-sm text-second">{words.elected}</dt>
        <dd className="mb-2">
          <Person
            name={elected.name}
            href={paths.official(elected.slug)}
            office={elected.title[locale] ?? elected.title.fr}
          />
        </dd>
        <dt className="text-sm text-second">{words.agent}</dt>
        <dd className="mb-2">{agent}</dd>
        <dt className="text-sm text-second">{words.body}</dt>
        <dd className="mb-2">
          <Person name={body.name} />{' '}
          <a className="small" href={paths.projects({ organisme: body.slug })}>
            {words.bodyProjects}
          </a>
        </dd>
      </dl>
    </Fold>
  )
}
