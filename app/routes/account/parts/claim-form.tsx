import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Viewer } from '#app/domain/people/index.ts'
import { isProved, type ProvedClass } from '#app/lib/kinds.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { constraintsOf } from '#app/web/forms/forms.ts'

/** Asks the mairie to confirm one's class: which, the proof, and a word for the agent. */
export function ClaimForm({
  lastResult,
  constraint,
  declared,
}: {
  lastResult?: SubmissionResult<string[]> | undefined
  constraint: ReturnType<typeof constraintsOf>
  declared: Viewer['class']
}) {
  const { t, paths } = useLanguage()
  const words = t.people.account.residency
  const [form, fields] = useForm<{ class: string; proof: File; note: string }>({
    id: 'claim',
    lastResult,
    constraint,
    defaultValue: { class: isProved(declared) ? declared : undefined },
    defaultNoValidate: false,
  })
  const { classes } = t.people.signIn.join
  const options = (Object.keys(words.proofHints) as ProvedClass[]).map((value) => ({
    value,
    label: classes[value].label,
    hint: words.proofHints[value],
  }))
  return (
    <section>
      <h2>{words.ask}</h2>
      <Form
        method="post"
        action={paths.accountResidency}
        encType="multipart/form-data"
        className="form mt-4"
        {...getFormProps(form)}
      >
        <ErrorSummary form={form} labels={{ class: words.class, proof: words.proof, note: words.note }} />
        <Choices field={fieldWith(fields.class, { required: true })} label={words.class} options={options} />
        <FileField
          field={fieldWith(fields.proof, { required: true })}
          label={words.proof}
          accept="application/pdf,image/jpeg,image/png"
          formats={words.formats}
          purpose="proof"
        />
        <p className="text-second">{words.promise}</p>
        <TextArea
          field={fieldWith(fields.note, { required: false, maxLength: 500 })}
          label={words.note}
          rows={2}
        />
        <SubmitButton action={paths.accountResidency}>{words.send}</SubmitButton>
      </Form>
    </section>
  )
}
