import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import type { FormOf } from '../../parts/form-of.ts'

/** Hide or keep, with the category and the public reason. `hideOnly` where nobody reported: there is nothing to keep. */
export function RulingForm({
  contributionId,
  words: read,
  ground,
  hideOnly = false,
  constraint,
  lastResult,
}: { contributionId: string; words?: string; ground?: string; hideOnly?: boolean } & FormOf) {
  const { t, paths } = useDeskLanguage()
  const words = t.moderation.desk
  const action = paths.deskNotice(contributionId)
  const [form, fields] = useForm<{ decision: string; ground: string; reason: string }>({
    id: `rule-${contributionId}`,
    lastResult,
    constraint,
    defaultValue: { ground },
    defaultNoValidate: false,
  })
  const decisions = [
    { value: 'hidden', label: words.hide, hint: words.hideHint },
    { value: 'kept', label: words.keep, hint: words.keepHint },
  ]
  const grounds = Object.entries(t.moderation.reasons).map(([value, label]) => ({ value, label }))
  const labels = { decision: words.decision, ground: words.ground, reason: words.reason }
  return (
    <Form method="post" action={action} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      {/* Not the form's own field: after a refusal it must hold what is shown now. */}
      {read ? <input type="hidden" name="words" value={read} readOnly /> : null}
      {hideOnly ? (
        <input type="hidden" name="decision" value="hidden" />
      ) : (
        <Choices field={fields.decision} label={words.decision} options={decisions} />
      )}
      <Select field={fields.ground} label={words.ground} options={grounds} />
      <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={3} />
      <SubmitButton action={action} tone={hideOnly ? 'secondary' : 'primary'}>
        {hideOnly ? words.hideNow : words.publish}
      </SubmitButton>
    </Form>
  )
}
