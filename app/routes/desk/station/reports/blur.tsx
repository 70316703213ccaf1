import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Blurring, blurPoint } from '#app/domain/field/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { numberParam } from '../../../station/reports/parts/number-param.ts'
import { reportHere } from './parts/report-here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'field-photo.judge')
  const { report } = await reportHere(visited, args.params)
  const { number, whereabouts } = report
  return {
    ...{ number, whereabouts },
    constraint: constraintsOf(Blurring),
    title: pageTitle(visited.t.fieldDesk.show.blur),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const number = numberParam(args.params, visited)
  return perform(args, {
    ...{ right: 'field-photo.judge', schema: Blurring },
    deed: (act, { whereabouts }) => blurPoint(act, { number, whereabouts }),
    done: (_, { t, paths }) => ({ to: paths.deskFieldReport(number).show, say: t.fieldDesk.show.blurred }),
  })
}

/** Moving the point of somebody's home to its street. */
export default function BlurPoint() {
  const { number, whereabouts, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.fieldDesk
  const [form, fields] = useForm<{ whereabouts: string }>({
    ...{ id: 'position', lastResult: lastResult as never, constraint: constraint as never },
    ...{ defaultValue: { whereabouts }, defaultNoValidate: false },
  })
  return (
    <>
      <PageHeading
        title={words.show.blur}
        lead={words.show.blurLead}
        breadcrumbs={[
          { label: words.list.title, href: paths.deskField },
          { label: words.show.title(number), href: paths.deskFieldReport(number).show },
        ]}
      />
      <Wrap className="max-w-[80ch]">
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ whereabouts: words.show.blurWords }} />
          <TextInput field={fields.whereabouts} label={words.show.blurWords} />
          <SubmitButton>{words.show.blur}</SubmitButton>
        </Form>
      </Wrap>
    </>
  )
}
