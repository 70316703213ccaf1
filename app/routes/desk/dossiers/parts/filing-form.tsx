import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { FormOf } from '../../parts/form-of.ts'

/** The day on which the dossier left and how; what it says is frozen as it stands now. */
export function FilingForm({
  action,
  revision,
  constraint,
  lastResult,
}: {
  action: string
  revision: number
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.publication
  const [form, fields] = useForm<{ on: string; reference: string }>({
    id: 'depot',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={action} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ on: words.fileOn, reference: words.fileReference }} />
      <input type="hidden" name="revision" value={revision} readOnly />
      <DateField field={fields.on} label={words.fileOn} />
      <TextInput
        field={fields.reference}
        label={words.fileReference}
        hint={words.fileReferenceHint}
        lang="fr"
      />
      <p>
        <SubmitButton action={action}>{words.fileNow}</SubmitButton>
      </p>
    </Form>
  )
}
