import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { deleteDecision } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { DeletionPage } from '../parts/deletion.tsx'
import { draftFor } from './parts/form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { draft, name, t } = await draftFor(args)
  return { id: draft.id, name, title: pageTitle(t.desk.deletion.title(name)) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'decision.write',
    schema: z.object({}),
    deed: (act) => deleteDecision(act, { id: args.params.id ?? '' }),
    // Its row is gone for good: now the bytes of the signed act may go.
    done: async ({ keys }, { t, paths, instance }) => {
      for (const key of keys) await instance.files.remove({ key })
      return { to: paths.deskDecisions, say: t.desk.deletion.done }
    },
  })

export default function DeleteDecision() {
  const { id, name } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { paths } = useDeskLanguage()
  const back = { label: name, href: paths.deskDecision(id).edit }
  return <DeletionPage name={name} seed={id} back={back} refused={refused} />
}
