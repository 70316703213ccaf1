import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { deleteDossier } from '#app/domain/dossiers/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { DeletionPage } from '../parts/deletion.tsx'
import { dossierFor } from './parts/here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, name, t } = await dossierFor(args, 'dossier.write')
  return { slug: dossier.slug, name, title: pageTitle(t.desk.deletion.title(name)) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'dossier.write',
    schema: z.object({}),
    deed: (act) => deleteDossier(act, { slug: args.params.slug ?? '' }),
    done: (_, { t, paths }) => ({ to: paths.deskDossiers, say: t.desk.deletion.done }),
  })

export default function DeleteDossier() {
  const { slug, name } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { paths } = useDeskLanguage()
  const back = { label: name, href: paths.deskDossier(slug).edit }
  return <DeletionPage name={name} seed={slug} back={back} refused={refused} />
}
