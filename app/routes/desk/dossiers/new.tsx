import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type DossierInput, projectsToFund, startDossier } from '#app/domain/dossiers/index.ts'
import { whoMayBeInCharge } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { saved, unsavedIn } from '../parts/typed.server.ts'
import { savedBefore, Unsaved } from '../parts/unsaved.tsx'
import {
  dossierConstraints,
  missingIn,
  newDossier,
  DossierForm as Schema,
  typedContent,
} from './parts/form.server.ts'
import { DossierForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'dossier.write')
  const { db, viewer, t, url, frame } = visited
  const [inCharge, projects, unsaved, { settings, now }] = await Promise.all([
    whoMayBeInCharge(db),
    projectsToFund(db),
    unsavedIn<DossierInput>(visited, 'dossier/', Schema),
    frame(),
  ])
  const asked = projects.filter(({ slug }) => slug === url.searchParams.get('projet'))
  const content = {
    ...newDossier(inCharge, asked.length > 0 ? asked : projects, viewer),
    ...unsaved?.content,
  }
  return {
    ...{ inCharge, projects, content },
    missing: missingIn(content),
    rate: settings.ownShareRate,
    unsaved: { since: unsaved?.at ?? null, now },
    constraint: dossierConstraints(),
    title: pageTitle(t.dossiersDesk.form.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'dossier.write',
    schema: Schema,
    deed: (act, form) => saved(act, 'dossier/', startDossier(act, typedContent(form))),
    done: ({ slug }, { t, paths }) => ({
      to: paths.deskDossier(slug).edit,
      say: t.dossiersDesk.form.saved,
    }),
  })

export default function NewDossier() {
  const { content, missing, inCharge, projects, rate, constraint, unsaved } = useLoaderData<typeof loader>()
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
      <Unsaved {...unsaved} of="dossier" at="" />
      <DossierForm
        content={content}
        revision={0}
        choices={{ ...inCharge, projects }}
        rate={rate}
        constraint={constraint}
        lastResult={lastResult}
        saves={{ action: paths.deskTyped, beside: { of: 'dossier', at: '' } }}
        missing={missing}
        saved={savedBefore(unsaved, { refused: Boolean(lastResult), at: null })}
      />
    </NewPage>
  )
}
