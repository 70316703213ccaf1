import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mustAllBeReadBack } from '#app/domain/amount.ts'
import {
  type DossierInput,
  dossierAtDesk,
  plannable,
  projectsToFund,
  saveDossier,
} from '#app/domain/dossiers/index.ts'
import { photosOf, whoMayBeInCharge } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { saved, unsavedIn } from '../parts/typed.server.ts'
import { savedBefore, Unsaved } from '../parts/unsaved.tsx'
import { changedAmounts } from './parts/amounts-to-read.server.ts'
import {
  dossierConstraints,
  missingIn,
  DossierForm as Schema,
  shownDossier,
  typedContent,
} from './parts/form.server.ts'
import { DossierForm } from './parts/form.tsx'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await dossierFor(args, 'dossier.write')
  const { db, viewer, dossier, name, t, frame } = visited
  const [inCharge, projects, unsaved, { settings, now }] = await Promise.all([
    whoMayBeInCharge(db),
    projectsToFund(db),
    unsavedIn<DossierInput>({ db, viewer, t }, `dossier/${dossier.slug}`, Schema),
    frame(),
  ])
  const { slug, revision, savedAt, state, published } = dossier
  const project = projects.find(({ id }) => id === dossier.projectId)
  const pictures = project ? await photosOf(db, project.slug) : null
  return {
    ...{ slug, name, inCharge, projects },
    pictures: (pictures?.photos ?? []).map(({ fileId, alt }) => ({ fileId, alt })),
    ...{ revision, savedAt },
    deletable: !published,
    unsaved: { since: unsaved?.at ?? null, now },
    // Once it was refused, it holds what is saved now.
    since: unsaved?.revision ?? revision,
    rate: settings.ownShareRate,
    plannable: plannable.includes(state),
    missing: missingIn(shownDossier(dossier)),
    content: { ...shownDossier(dossier), ...unsaved?.content },
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
    deed: (act, form) =>
      saved(
        act,
        `dossier/${slug}`,
        saveDossier(act, { slug, revision: form.revision, content: typedContent(form) }),
      ),
    done: (_, { t, paths }) => ({ to: paths.deskDossier(slug).edit, say: t.dossiersDesk.form.saved }),
  })
}

export default function EditDossier() {
  const { slug, name, revision, content, inCharge, projects, rate, constraint, plannable, missing, ...more } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  return (
    <DossierPage slug={slug} title={t.dossiersDesk.form.editTitle(name)}>
      <Unsaved {...more.unsaved} of="dossier" at={slug} />
      {more.deletable ? (
        <p>
          <a href={paths.deskDossier(slug).deletion}>{t.desk.deletion.go}</a>
        </p>
      ) : null}
      <DossierForm
        key={lastResult ? 'refused' : revision}
        content={content}
        revision={lastResult ? revision : more.since}
        choices={{ ...inCharge, projects }}
        pictures={more.pictures}
        rate={rate}
        constraint={constraint}
        lastResult={lastResult}
        saves={{ action: paths.deskTyped, beside: { of: 'dossier', at: slug } }}
        plannable={plannable}
        missing={missing}
        saved={savedBefore(more.unsaved, { refused: Boolean(lastResult), at: more.savedAt ?? undefined })}
      />
    </DossierPage>
  )
}
