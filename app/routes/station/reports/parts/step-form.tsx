import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FieldState } from '#app/lib/kinds.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Fields = Record<'state' | 'body' | 'lang' | 'toBodyId' | 'toWhom' | 'duplicateOf', string>

/** A passage with its public answer: at the desk, and by the signed link on a phone. */
export function StepForm({
  steps,
  bodies,
  constraint,
  lastResult,
}: {
  /** Where it may go from where it is. */
  steps: readonly FieldState[]
  bodies: readonly { id: string; name: string }[]
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t, locale } = useLanguage()
  const words = t.field.step
  const [form, fields] = useForm<Fields>({
    ...{ id: 'passage', lastResult, constraint: constraint as never },
    ...{ defaultValue: { lang: locale }, defaultNoValidate: false },
  })
  const labels = {
    ...{ state: words.state, body: words.body, toBodyId: words.toBody, toWhom: words.toWhom },
    duplicateOf: words.duplicateOf,
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="lang" value={locale} />
      <Choices
        row
        field={fields.state}
        label={words.state}
        options={steps.map((value) => ({ value, label: t.field.states[value] }))}
      />
      <TextArea field={fields.body} label={words.body} hint={words.bodyHint} rows={4} />
      <Select
        field={fields.toBodyId}
        label={words.toBody}
        hint={words.toWhomHint}
        empty={words.toBodyNone}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput field={fields.toWhom} label={words.toWhom} />
      <TextInput
        field={fields.duplicateOf}
        label={words.duplicateOf}
        hint={words.duplicateHint}
        inputMode="numeric"
        short
      />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}
