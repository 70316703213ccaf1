import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { FormState } from './comment-form.tsx'

/** The asker's word on the answer. */
export function SettleForm({ id, constraint, lastResult }: { id: string } & FormState) {
  const { t, paths } = useLanguage()
  const words = t.participation.question
  const action = paths.questionSettling(id)
  const [form, fields] = useForm<{ settled: string; settledRemark: string }>({
    id: 'suite',
    lastResult,
    constraint: constraint as never,
    defaultNoValidate: false,
  })
  return (
    <section className="card mt-8" aria-labelledby="suite-titre">
      <h2 id="suite-titre" className="text-lg">
        {words.settleTitle}
      </h2>
      <p className="text-second">{words.settleLead}</p>
      <Form method="post" action={action} className="form" {...getFormProps(form)}>
        <ErrorSummary
          form={form}
          labels={{ settled: words.settleTitle, settledRemark: words.settleRemark }}
        />
        <Choices
          field={fields.settled}
          label={words.settleTitle}
          options={[
            { value: 'true', label: words.settleYes },
            { value: 'false', label: words.settleNo },
          ]}
          row
        />
        <TextArea
          field={fields.settledRemark}
          label={words.settleRemark}
          hint={words.settleRemarkHint}
          rows={3}
        />
        <SubmitButton action={action}>{words.settleSend}</SubmitButton>
      </Form>
    </section>
  )
}
