import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ExtensionInput, extendDossier } from '#app/domain/dossiers/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, t } = await dossierFor(args, 'dossier.advance')
  return {
    slug: dossier.slug,
    constraint: constraintsOf(ExtensionInput),
    title: pageTitle(t.dossiersDesk.states.extension),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'dossier.advance',
    schema: ExtensionInput,
    deed: (act, input) => extendDossier(act, { slug, ...input }),
    done: (_, { t, paths }) => ({
      to: paths.deskDossier(slug).states,
      say: t.dossiersDesk.states.extended,
    }),
  })
}

/** The funder gave more time, by an act, before the old day had passed. */
export default function DossierExtension() {
  const { slug, constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.dossiersDesk.states
  const [form, fields] = useForm<ExtensionInput>({
    id: 'prolongation',
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultNoValidate: false,
  })
  return (
    <DossierPage slug={slug} title={words.extension} lead={words.extensionBody}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary
          form={form}
          labels={{
            extends: words.extends,
            untilOn: words.until,
            on: words.askedOn,
            reference: words.reference,
          }}
        />
        <Choices
          field={fields.extends}
          label={words.extends}
          options={(['start', 'finish'] as const).map((value) => ({
            value,
            label: words.extendsWhat[value],
          }))}
          row
        />
        <DateField field={fields.untilOn} label={words.until} />
        <DateField field={fields.on} label={words.askedOn} />
        <TextInput
          field={fields.reference}
          label={words.reference}
          hint={words.extensionReferenceHint}
          lang="fr"
        />
        <p>
          <SubmitButton>{words.extend}</SubmitButton>
        </p>
      </Form>
    </DossierPage>
  )
}
