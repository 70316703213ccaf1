import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { startProject, whoMayBeInCharge } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { DraftForm, draftConstraints, keptContent, newContent } from './parts/form.server.ts'
import { ProjectForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, t } = await visitAs(args, 'project.write')
  const inCharge = await whoMayBeInCharge(db)
  return {
    inCharge,
    content: newContent(inCharge, viewer),
    constraint: draftConstraints(),
    title: pageTitle(t.projectsDesk.form.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'project.write',
    schema: DraftForm,
    deed: (act, input) => startProject(act, keptContent(input)),
    done: ({ slug }, { t, paths }, { goTo }) => ({
      to: goTo === 'preview' ? paths.deskProject(slug).preview : paths.deskProject(slug).edit,
      say: t.projectsDesk.form.saved,
    }),
  })

export default function NewProject() {
  const { inCharge, content, constraint } = useLoaderData<typeof loader>()
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
      <ProjectForm
        content={content}
        revision={0}
        inCharge={inCharge}
        constraint={constraint}
        lastResult={lastResult}
        version={null}
      />
    </NewPage>
  )
}
