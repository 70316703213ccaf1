import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type DeskProject, deskProjects } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, t, frame } = await visitAs(args, 'project.write')
  const [projects, { now }] = await Promise.all([deskProjects(db, viewer.id), frame()])
  return { projects, now, title: pageTitle(t.projectsDesk.list.title) }
}

export const meta = titleMeta

/** What one writes, what waits for the mayor, what is public. */
export default function DeskProjects() {
  const { projects, now } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.list
  const shelves = [
    { name: words.mine, empty: words.noneMine, rows: projects.filter(({ mine }) => mine) },
    { name: words.drafts, empty: words.noneDrafts, rows: projects.filter(({ draft }) => draft) },
    { name: words.published, empty: words.nonePublished, rows: projects.filter(({ version }) => version) },
  ]
  return (
    <>
      <PageHeading
        title={words.title}
        seed="atelier"
        actions={<LinkButton href={paths.deskNewProject}>{words.new}</LinkButton>}
      />
      <Wrap className="grid gap-12">
        {shelves.map(({ name, empty, rows }) => (
          <section key={name}>
            <h2 className="mb-4">{name}</h2>
            {rows.length === 0 ? (
              <Empty seed={name} title={empty} level="h3">
                {words.noneBody}
              </Empty>
            ) : (
              <ul className="grid gap-4 md:grid-cols-2">
                {rows.map((project) => (
                  <Line key={project.slug} project={project} now={now} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </Wrap>
    </>
  )
}

function Line({ project, now }: { project: DeskProject; now: Date }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.projectsDesk.list
  const { slug, title, phase, agent, version, draft } = project
  return (
    <li className="card">
      <h3 className="text-lg" lang="fr">
        <a href={paths.deskProject(slug).edit}>{title}</a>
      </h3>
      <p className="flex flex-wrap gap-2">
        <Badge tone={version ? 'done' : 'plain'}>
          {version ? words.version(version) : words.neverPublished}
        </Badge>
        <Badge>{t.projects.phases[phase]}</Badge>
        {draft ? (
          <Badge tone={draft.missing > 0 ? 'late' : 'live'}>{words.missing(draft.missing)}</Badge>
        ) : (
          <Badge>{words.nothingNew}</Badge>
        )}
      </p>
      <p className="text-sm text-second">
        {words.follows(agent)}
        {draft ? ` · ${words.saved(say.relative(draft.savedAt, now), draft.savedBy)}` : ''}
      </p>
    </li>
  )
}
