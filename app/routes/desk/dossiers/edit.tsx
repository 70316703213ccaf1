import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mustAllBeReadBack } from '#app/domain/amount.ts'
import {
  dossierAtDesk,
  missingFrom,
  plannable,
  projectsToFund,
  saveDossier,
} from '#app/domain/dossiers/index.ts'
import { whoMayBeInCharge } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { changedAmounts } from './parts/amounts-to-read.server.ts'
import { dossierConstraints, DossierForm as Schema, shownDossier, typedContent } from './parts/form.server.ts'
import { DossierForm } from './parts/form.tsx'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, dossier, name, t, frame } = await dossierFor(args, 'dossier.write')
  const [inCharge, projects, { settings }] = await Promise.all([
    whoMayBeInCharge(db),
    projectsToFund(db),
    frame(),
  ])
  const { slug, revision, state, totalCost, lines } = dossier
  return {
    ...{ slug, revision, name, inCharge, projects },
    rate: settings.ownShareRate,
    plannable: plannable.includes(state),
    missing: missingFrom(totalCost, lines),
    content: shownDossier(dossier),
    constraint: dossierConstraints(),
    title: pageTitle(t.dossiersDesk.form.editTitle(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'dossier.write',
    schema: Schema,
    before: async ({ readBack, ...typed }, visited) => {
      const dossier = await dossierAtDesk(visited.db, slug)
      if (dossier) mustAllBeReadBack(changedAmounts(typed, dossier, visited), readBack)
    },
    deed: (act, form) => saveDossier(act, { slug, revision: form.revision, content: typedContent(form) }),
    done: (_, { t, paths }) => ({ to: paths.deskDossier(slug).edit, say: t.dossiersDesk.form.saved }),
  })
}

export default function EditDossier() {
  const { slug, name, revision, content, inCharge, projects, rate, constraint, plannable, missing } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <DossierPage slug={slug} title={t.dossiersDesk.form.editTitle(name)}>
      <DossierForm
        key={lastResult ? 'refused' : revision}
        content={content}
        revision={revision}
        choices={{ ...inCharge, projects }}
        rate={rate}
        constraint={constraint}
        lastResult={lastResult}
        plannable={plannable}
        missing={missing}
      />
    </DossierPage>
  )
}
