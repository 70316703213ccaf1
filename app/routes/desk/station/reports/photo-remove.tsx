import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { PhotoReason, removePhoto } from '#app/domain/field/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { numberParam } from '../../../station/reports/parts/number-param.ts'
import { OnePhoto } from './parts/one-photo.tsx'
import { photoHere } from './parts/photo-here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'field-photo.judge')
  return {
    ...(await photoHere(visited, args.params)),
    constraint: constraintsOf(PhotoReason),
    title: pageTitle(visited.t.fieldDesk.show.removeTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const [number, photoId] = [numberParam(args.params, visited), idParam(args.params, visited)]
  return perform(args, {
    ...{ right: 'field-photo.judge', schema: PhotoReason },
    deed: (act, { reason }) => removePhoto(act, { number, photoId, reason }),
    done: (_, { t, paths }) => ({ to: paths.deskFieldReport(number).show, say: t.fieldDesk.show.removed }),
  })
}

/** Taking a picture away, with the reason that stands in its place. */
export default function RemovePhoto() {
  const { number, photo, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useDeskLanguage()
  const words = t.fieldDesk.show
  const [form, fields] = useForm<{ reason: string }>({
    ...{ id: 'retrait', lastResult: lastResult as never, constraint: constraint as never },
    defaultNoValidate: false,
  })
  return (
    <OnePhoto number={number} photo={photo} title={words.removeTitle}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ reason: words.removeReason }} />
        <TextInput field={fields.reason} label={words.removeReason} />
        <SubmitButton tone="danger">{words.remove}</SubmitButton>
      </Form>
    </OnePhoto>
  )
}
