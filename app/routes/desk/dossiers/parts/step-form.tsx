import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { DossierState } from '#app/domain/dossiers/index.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { FormOf } from '../../parts/form-of.ts'

/** What happened, on which day, by which act. */
export function StepForm({ next, constraint, lastResult }: { next: readonly DossierState[] } & FormOf) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.states
  const [form, fields] = useForm<{ to: string; on: string; reference: string; note: string }>({
    id: 'pas',
    lastResult,
    constraint,
    defaultValue: { to: next.length === 1 ? next[0] : undefined },
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary
        form={form}
        labels={{ to: words.to, on: words.on, reference: words.reference, note: words.note }}
      />
      <Select
        field={fields.to}
        label={words.to}
        options={next.map((state) => ({ value: state, label: t.dossierNames.states[state] }))}
      />
      <DateField field={fields.on} label={words.on} hint={words.onHint} />
      <TextInput
        field={fields.reference}
        label={words.reference}
        hint={words.referenceHint}
        lang="fr"
        optional={false}
      />
      <TextArea field={fields.note} label={words.note} hint={words.noteHint} rows={3} lang="fr" />
      <p>
        <SubmitButton>{words.move}</SubmitButton>
      </p>
    </Form>
  )
}
