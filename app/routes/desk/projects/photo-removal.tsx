import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { photosOf, removePhoto } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { ProjectPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const slug = args.params.slug ?? ''
  const photo = (await photosOf(visited.db, slug))?.photos.find(({ fileId }) => fileId === args.params.id)
  return {
    slug,
    photo: photo ?? notFound(visited),
    title: pageTitle(visited.t.projectsDesk.photos.removeTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  const fileId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'project.write',
    schema: z.object({}),
    deed: (act) => removePhoto(act, { slug, fileId }),
    // Its row is gone for good: now its bytes may go.
    done: async ({ keys }, { t, paths, instance }) => {
      for (const key of keys) await instance.files.remove({ key })
      return { to: paths.deskProject(slug).photos, say: t.projectsDesk.photos.removed }
    },
  })
}

export default function RemovePhoto() {
  const { slug, photo } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.photos
  const back = paths.deskProject(slug).photos
  return (
    <ProjectPage
      slug={slug}
      title={words.removeTitle}
      lead={words.removeLead}
      back={{ label: t.projectsDesk.tabs.photos, href: back }}
    >
      <div className="my-8 grid gap-6">
        {refused ? (
          <Notice tone="danger" live>
            {refused.join(' ')}
          </Notice>
        ) : null}
        <img src={paths.file(photo.fileId)} alt={photo.alt.fr} lang="fr" className="max-h-80 w-auto" />
        <Form method="post" className="actions">
          <SubmitButton tone="danger">{words.remove}</SubmitButton>
          <LinkButton tone="secondary" href={back}>
            {t.common.cancel}
          </LinkButton>
        </Form>
      </div>
    </ProjectPage>
  )
}
