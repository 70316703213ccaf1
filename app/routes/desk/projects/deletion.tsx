import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { deleteDraft, draftOf } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { DeletionPage } from '../parts/deletion.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const { db, t } = visited
  const { slug, content } = (await draftOf(db, args.params.slug ?? '')) ?? notFound(visited)
  const name = content.texts.fr.title || t.projectsDesk.form.untitled
  return { slug, name, title: pageTitle(t.desk.deletion.title(name)) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'project.write',
    schema: z.object({}),
    deed: (act) => deleteDraft(act, { slug: args.params.slug ?? '' }),
    // Their rows are gone for good: now the bytes of its pictures may go.
    done: async ({ keys }, { t, paths, instance }) => {
      for (const key of keys) await instance.files.remove({ key })
      return { to: paths.deskProjects, say: t.desk.deletion.done }
    },
  })

export default function DeleteProject() {
  const { slug, name } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { paths } = useDeskLanguage()
  const back = { label: name, href: paths.deskProject(slug).edit }
  return <DeletionPage name={name} seed={slug} back={back} refused={refused} />
}
