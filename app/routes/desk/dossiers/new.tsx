import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { projectsToFund, startDossier } from '#app/domain/dossiers/index.ts'
import { whoMayBeInCharge } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { dossierConstraints, newDossier, DossierForm as Schema, typedContent } from './parts/form.server.ts'
import { DossierForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, t, url, frame } = await visitAs(args, 'dossier.write')
  const [inCharge, projects, { settings }] = await Promise.all([
    whoMayBeInCharge(db),
    projectsToFund(db),
    frame(),
  ])
  const asked = projects.filter(({ slug }) => slug === url.searchParams.get('projet'))
  return {
    ...{ inCharge, projects },
    rate: settings.ownShareRate,
    content: newDossier(inCharge, asked.length > 0 ? asked : projects, viewer),
    constraint: dossierConstraints(),
    title: pageTitle(t.dossiersDesk.form.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'dossier.write',
    schema: Schema,
    deed: (act, form) => startDossier(act, typedContent(form)),
    done: ({ slug }, { t, paths }) => ({
      to: paths.deskDossier(slug).edit,
      say: t.dossiersDesk.form.saved,
    }),
  })

export default function NewDossier() {
  const { content, inCharge, projects, rate, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.dossiersDesk.form
  return (
    <NewPage
      title={words.newTitle}
      lead={words.newLead}
      seed="nouveau-dossier"
      list={{ label: t.dossiersDesk.list.title, href: paths.deskDossiers }}
    >
      <DossierForm
        content={content}
        revision={0}
        choices={{ ...inCharge, projects }}
        rate={rate}
        constraint={constraint}
        lastResult={lastResult}
      />
    </NewPage>
  )
}
