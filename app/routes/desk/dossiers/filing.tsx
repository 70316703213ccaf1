import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fileDossier } from '#app/domain/dossiers/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { FilingForm } from './parts/filing-form.tsx'
import { FilingInput } from './parts/filing-input.server.ts'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, name, t } = await dossierFor(args, 'dossier.file')
  return {
    slug: dossier.slug,
    revision: dossier.revision,
    constraint: constraintsOf(FilingInput),
    title: pageTitle(t.dossiersDesk.publication.title(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'dossier.file',
    schema: FilingInput,
    deed: (act, input) => fileDossier(act, { slug, ...input }),
    done: ({ number }, { t, paths }) => ({
      to: paths.deskDossier(slug).publication,
      say: t.dossiersDesk.publication.filedDone(number),
    }),
  })
}

/** Filing by itself, where its errors have a place without a script. */
export default function DossierFiling() {
  const { slug, revision, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.dossiersDesk.publication
  return (
    <DossierPage slug={slug} title={words.file} lead={words.fileBody}>
      <FilingForm
        action={paths.deskDossier(slug).filing}
        revision={revision}
        constraint={constraint}
        lastResult={lastResult}
      />
    </DossierPage>
  )
}
