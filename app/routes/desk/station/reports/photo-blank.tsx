import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Rectangle } from '#app/domain/field/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { numberParam } from '../../../station/reports/parts/number-param.ts'
import { blankedBy } from './parts/blanked.server.ts'
import { OnePhoto } from './parts/one-photo.tsx'
import { photoHere } from './parts/photo-here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'field-photo.judge')
  return {
    ...(await photoHere(visited, args.params)),
    constraint: constraintsOf(Rectangle),
    title: pageTitle(visited.t.fieldDesk.show.blankTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  return blankedBy(args, {
    number: numberParam(args.params, visited),
    photoId: idParam(args.params, visited),
  })
}

/** Blanking a face or a number plate: typed as a rectangle, since a form without a script draws none. */
export default function BlankPhoto() {
  const { number, photo, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useDeskLanguage()
  const words = t.fieldDesk.show
  const [form, fields] = useForm<Record<'left' | 'top' | 'width' | 'height', string>>({
    ...{ id: 'masque', lastResult: lastResult as never, constraint: constraint as never },
    defaultNoValidate: false,
  })
  const labels = { left: words.left, top: words.top, width: words.width, height: words.height }
  return (
    <OnePhoto number={number} photo={photo} title={words.blankTitle} lead={words.blankLead}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={labels} />
        <div className="grid gap-5 sm:grid-cols-2">
          {(['left', 'top', 'width', 'height'] as const).map((side) => (
            <TextInput key={side} field={fields[side]} label={labels[side]} inputMode="decimal" short />
          ))}
        </div>
        <SubmitButton>{words.blank}</SubmitButton>
      </Form>
    </OnePhoto>
  )
}
