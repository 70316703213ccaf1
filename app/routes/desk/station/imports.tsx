import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { bodiesOf, ImportInput, keepImport, lastImports } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { readUpload, saidBesideFile } from '#app/web/forms/read-upload.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

export const handle = { takes: { upload: { purpose: 'document', field: 'file' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const { instance, actor, t } = await visitAs(args, 'place.write')
  const [bodies, last] = await Promise.all([bodiesOf(instance.db, actor), lastImports(instance.db)])
  return {
    ...{ bodies, last, value: bodies.length === 1 ? { bodyId: bodies[0]!.id } : {} },
    constraint: constraintsOf(ImportInput),
    title: pageTitle(t.stationDesk.imports.title),
  }
}

export const meta = titleMeta

/** The bytes are read here and kept nowhere: what they say is. */
export async function action(args: ActionFunctionArgs) {
  const { t, viewer } = await visitAs(args, 'place.write')
  const { fields, file, refused } = await readUpload(args, viewer)
  if (refused) return saidBesideFile(refused, { field: 'file', fields, schema: ImportInput, t })
  if (!file)
    return data({ status: 'error' as const, error: { file: [t.common.form.required] } }, { status: 422 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  return perform(args, {
    ...{ right: 'place.write', schema: ImportInput, form: fields },
    deed: (act, input) => keepImport(act, { ...input, fileName: file.name, bytes }),
    done: ({ id }, { paths }) => ({ to: paths.deskPlaceImport(id) }),
  })
}

/** Where a file of places is brought: it is read first. */
export default function PlaceImports() {
  const { bodies, last, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.stationDesk.imports
  const [form, fields] = useForm<{ file?: File; bodyId: string }>({
    ...{ id: 'import', lastResult: lastResult as never, constraint: constraint as never },
    ...{ defaultValue: value, defaultNoValidate: false },
  })
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: t.stationDesk.places.title, href: paths.deskPlaces }]}
      />
      <Wrap className="grid max-w-[80ch] gap-10">
        <Form method="post" encType="multipart/form-data" className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ file: words.file, bodyId: words.body }} />
          <FileField
            field={fieldWith(fields.file, { required: true })}
            label={words.file}
            hint={words.columns}
            accept=".geojson,.json,.csv,.txt,.tsv"
            formats={words.formats}
            purpose="document"
          />
          <Select
            field={fields.bodyId}
            label={words.body}
            empty={t.stationDesk.place.nobody}
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SubmitButton>{words.read}</SubmitButton>
        </Form>
        {last.length > 0 ? (
          <section aria-labelledby="derniers">
            <h2 id="derniers" className="mb-4">
              {words.last}
            </h2>
            <ul className="grid gap-2">
              {last.map(({ id, fileName, at, doneAt }) => (
                <li key={id}>
                  <a href={paths.deskPlaceImport(id)}>{fileName}</a>{' '}
                  <span className="text-sm text-second">
                    {say.instant(at)}, {doneAt ? words.done : words.waits}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </Wrap>
    </>
  )
}
