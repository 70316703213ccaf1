import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { arrangePhotos, PhotosInput, photosOf } from '#app/domain/projects/index.ts'
import { moments } from '#app/lib/pictures.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { ProjectPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'project.write')
  const slug = args.params.slug ?? ''
  const { title: name, photos } = (await photosOf(visited.db, slug)) ?? notFound(visited)
  return {
    ...{ slug, name },
    cover: photos.find(({ cover }) => cover)?.fileId,
    photos: photos.map(({ fileId, alt: { fr, it = '', en = '' }, takenOn, moment }, index) => ({
      ...{ fileId, fr, it, en, takenOn: takenOn ?? '', moment: moment ?? ('' as const) },
      position: String(index + 1),
    })),
    constraint: constraintsOf(PhotosInput),
    title: pageTitle(visited.t.projectsDesk.photos.arrangeTitle(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'project.write',
    schema: PhotosInput,
    deed: (act, input) => arrangePhotos(act, { slug, ...input }),
    done: (_, { t, paths }) => ({ to: paths.deskProject(slug).photos, say: t.projectsDesk.photos.arranged }),
  })
}

/** The order of the pictures, the cover, and what each shows, in one form. */
export default function ArrangePhotos() {
  const { slug, name, cover, photos, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.photos
  const [form, fields] = useForm<PhotosInput>({
    id: 'ordre',
    lastResult,
    constraint,
    defaultValue: { cover, photos },
    defaultNoValidate: false,
  })
  return (
    <ProjectPage
      slug={slug}
      title={words.arrangeTitle(name)}
      back={{ label: t.projectsDesk.tabs.photos, href: paths.deskProject(slug).photos }}
    >
      <Form method="post" className="form my-8" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ cover: words.cover }} />
        {fields.photos.getFieldList().map((row, index) => {
          const { fileId, position, fr, it, en, takenOn, moment } = row.getFieldset()
          const id = String(fileId.initialValue)
          return (
            <fieldset key={row.key} className="card grid gap-4">
              <legend className="sr-only">{words.photo(index + 1)}</legend>
              <input type="hidden" name={fileId.name} value={id} />
              <img src={paths.file(id)} alt="" className="max-h-40 w-auto" loading="lazy" />
              <label className="choice">
                <input
                  type="radio"
                  name={fields.cover.name}
                  value={id}
                  defaultChecked={fields.cover.initialValue === id}
                />
                <span>{words.cover}</span>
              </label>
              <TextInput field={position} type="number" label={words.position} short />
              <TextInput field={fr} label={words.altFr} lang="fr" />
              <TextInput field={it} label={words.altIt} lang="it" />
              <TextInput field={en} label={words.altEn} lang="en" />
              <DateField field={takenOn} label={words.takenOn} />
              <Select
                field={moment}
                label={words.moment}
                options={moments.map((value) => ({ value, label: words.moments[value] }))}
                empty={words.noMoment}
              />
            </fieldset>
          )
        })}
        <SubmitButton>{t.common.save}</SubmitButton>
      </Form>
    </ProjectPage>
  )
}
