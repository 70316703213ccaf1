import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Idea } from '#app/domain/ballots/index.ts'
import { ideaVerdicts } from '#app/lib/kinds.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'

type Fields = Record<'verdict' | 'cost' | 'estimatedBy' | 'place' | 'reason' | 'into', string>

/** What the town hall says of an idea: its cost and who estimated it, or why not, or with which other. */
export function ScreeningForm({
  idea,
  others,
  constraint,
  lastResult,
}: {
  idea: Idea
  others: readonly { value: string; label: string }[]
  constraint: unknown
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useDeskLanguage()
  const words = t.budgetsDesk.screen
  const { verdict, cost, estimatedBy, place, reason, into } = idea
  const [form, fields] = useForm<Fields>({
    id: 'etude',
    lastResult,
    constraint: constraint as never,
    defaultValue: {
      ...{ verdict: verdict ?? '', cost: cost === null ? '' : typedEuros(cost) },
      ...{ estimatedBy, place, reason, into: into?.slug ?? '' },
    },
    defaultNoValidate: false,
  })
  const labels = {
    ...{ verdict: words.verdict, cost: words.cost, estimatedBy: words.estimatedBy },
    ...{ place: words.place, reason: words.reason, into: words.into },
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <Choices
        field={fields.verdict}
        label={words.verdict}
        options={ideaVerdicts.map((value) => ({ value, label: words.verdicts[value] }))}
      />
      <MoneyField field={fields.cost} label={words.cost} />
      <TextInput field={fields.estimatedBy} label={words.estimatedBy} hint={words.estimatedByHint} />
      <TextInput field={fields.place} label={words.place} hint={words.placeHint} />
      <TextArea field={fields.reason} label={words.reason} rows={4} />
      <Select field={fields.into} label={words.into} empty={words.none} options={others} />
      <input type="hidden" name="version" value={idea.version} />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}
