import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type DraftContent, startProject, whoMayBeInCharge } from '#app/domain/projects/index.ts'
import { everyPlace } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { saved, unsavedIn } from '../parts/typed.server.ts'
import { savedBefore, Unsaved } from '../parts/unsaved.tsx'
import { DraftForm, draftConstraints, keptContent, missingIn, newContent } from './parts/form.server.ts'
import { ProjectForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const { db, viewer, locale, t, frame } = visited
  const [inCharge, places, unsaved, { now }] = await Promise.all([
    whoMayBeInCharge(db),
    everyPlace(db, locale),
    unsavedIn<Partial<DraftContent>>(visited, 'project/', DraftForm),
    frame(),
  ])
  const content = newContent(inCharge, viewer, unsaved?.content)
  return {
    ...{ inCharge, places, content },
    missing: missingIn(content),
    unsaved: { since: unsaved?.at ?? null, now },
    constraint: draftConstraints(),
    title: pageTitle(t.projectsDesk.form.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'project.write',
    schema: DraftForm,
    deed: (act, input) => saved(act, 'project/', startProject(act, keptContent(input))),
    done: ({ slug }, { t, paths }, { goTo }) => ({
      to: goTo === 'preview' ? paths.deskProject(slug).preview : paths.deskProject(slug).edit,
      say: t.projectsDesk.form.saved,
    }),
  })

export default function NewProject() {
  const { inCharge, places, content, missing, constraint, unsaved } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.form
  return (
    <NewPage
      title={words.newTitle}
      lead={words.newLead}
      seed="nouveau-projet"
      list={{ label: t.desk.rooms.deskProjects, href: paths.deskProjects }}
    >
      <Unsaved {...unsaved} of="project" at="" />
      <ProjectForm
        content={content}
        revision={0}
        inCharge={inCharge}
        places={places}
        constraint={constraint}
        lastResult={lastResult}
        saves={{ action: paths.deskTyped, beside: { of: 'project', at: '' } }}
        missing={missing}
        saved={savedBefore(unsaved, { refused: Boolean(lastResult), at: null })}
        version={null}
      />
    </NewPage>
  )
}
