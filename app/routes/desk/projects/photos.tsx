import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { addPhoto, PhotoWords, photosOf } from '#app/domain/projects/index.ts'
import { pictures } from '#app/lib/file-limits.ts'
import { moments } from '#app/lib/pictures.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFile } from '#app/web/perform-with-file.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { ProjectPage } from './parts/page.tsx'

export const handle = { takes: { upload: { purpose: 'photo', field: 'file' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const slug = args.params.slug ?? ''
  const { title: name, photos } = (await photosOf(visited.db, slug)) ?? notFound(visited)
  return {
    ...{ slug, name, photos },
    constraint: constraintsOf(PhotoWords),
    title: pageTitle(visited.t.projectsDesk.photos.title(name)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  const visited = await visitAs(args, 'project.write')
  return performWithFile(args, {
    right: 'project.write',
    schema: PhotoWords,
    fileRequired: true,
    deed: (act, words, file) => (file ? addPhoto(act, { slug, file, words }) : notFound(visited)),
    done: (_, { t, paths }) => ({ to: paths.deskProject(slug).photos, say: t.projectsDesk.photos.added }),
  })
}

/** The pictures of a project, and one more. */
export default function ProjectPhotos() {
  const { slug, name, photos } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.photos
  const to = paths.deskProject(slug)
  return (
    <ProjectPage slug={slug} title={words.title(name)} lead={words.lead}>
      {photos.length === 0 ? (
        <Empty seed={`${slug}-photos`} title={words.none} />
      ) : (
        <>
          <ul className="my-8 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {photos.map(({ fileId, alt, cover, width, height }) => (
              <li key={fileId} className="card">
                <img
                  src={paths.file(fileId)}
                  alt={alt.fr}
                  lang="fr"
                  width={width}
                  height={height}
                  loading="lazy"
                  className="h-auto w-full"
                />
                <p lang="fr">{alt.fr}</p>
                <p className="flex flex-wrap items-center gap-3">
                  {cover ? <Badge tone="done">{words.cover}</Badge> : null}
                  <LinkButton small tone="quiet" href={to.photoRemoval(fileId)}>
                    {words.remove}
                  </LinkButton>
                </p>
              </li>
            ))}
          </ul>
          <p>
            <LinkButton tone="secondary" href={to.photoOrder}>
              {words.arrange}
            </LinkButton>
          </p>
        </>
      )}
      <NewPhoto />
    </ProjectPage>
  )
}

function NewPhoto() {
  const { constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  const words = t.projectsDesk.photos
  const [form, fields] = useForm<PhotoWords & { file?: File }>({
    id: 'photo',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <section className="my-10">
      <h2 className="mb-4">{words.add}</h2>
      <Form method="post" encType="multipart/form-data" className="form" {...getFormProps(form)}>
        <ErrorSummary
          form={form}
          labels={{
            file: words.file,
            fr: words.altFr,
            it: words.altIt,
            en: words.altEn,
            takenOn: words.takenOn,
          }}
        />
        <FileField
          field={fieldWith(fields.file, { required: true })}
          label={words.file}
          accept={pictures}
          formats={words.formats}
          purpose="photo"
        />
        <TextInput field={fields.fr} label={words.altFr} hint={words.altHint} lang="fr" />
        <TextInput field={fields.it} label={words.altIt} lang="it" />
        <TextInput field={fields.en} label={words.altEn} lang="en" />
        <DateField field={fields.takenOn} label={words.takenOn} hint={words.takenOnHint} />
        <Select
          field={fields.moment}
          label={words.moment}
          options={moments.map((value) => ({ value, label: words.moments[value] }))}
          empty={words.noMoment}
        />
        <SubmitButton>{words.add}</SubmitButton>
      </Form>
    </section>
  )
}
