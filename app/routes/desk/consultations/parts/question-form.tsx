import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { askedKinds, surveyKinds } from '#app/lib/ballots/questions.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'

type Fields = { title: string; kind: string; options: string; min: string; max: string; points: string }

/** A question to add: an answer a line, each in up to three languages. */
export function QuestionForm({
  action,
  survey,
  constraint,
  lastResult,
}: {
  action: string
  /** Dates and words may be asked for, which are no secret. */
  survey: boolean
  constraint: unknown
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useDeskLanguage()
  const words = t.votesDesk.show
  const [form, fields] = useForm<Fields>({
    id: 'question',
    lastResult,
    constraint: constraint as never,
    defaultNoValidate: false,
  })
  const labels = {
    ...{ title: words.question, kind: words.kind, options: words.options },
    ...{ min: words.min, max: words.max, points: words.points },
  }
  return (
    <Form method="post" action={action} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <TextInput field={fields.title} label={labels.title} hint={words.questionHint} />
      <Select
        field={fields.kind}
        label={labels.kind}
        options={(survey ? [...askedKinds, ...surveyKinds] : askedKinds).map((value) => ({
          value,
          label: t.voteNames.kinds[value],
        }))}
      />
      <TextArea field={fields.options} label={labels.options} hint={words.optionsHint} rows={5} />
      <p className="text-sm text-second">{words.limitsHint}</p>
      <TextInput field={fields.min} label={labels.min} type="number" short />
      <TextInput field={fields.max} label={labels.max} type="number" short />
      <TextInput field={fields.points} label={labels.points} type="number" short />
      <SubmitButton tone="secondary" action={action}>
        {words.add}
      </SubmitButton>
    </Form>
  )
}
