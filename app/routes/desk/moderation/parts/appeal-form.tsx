import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import type { FormOf } from '../../parts/form-of.ts'

/** Another moderator's word on an appeal. */
export function AppealForm({
  contributionId,
  appealId,
  constraint,
  lastResult,
}: { contributionId: string; appealId: string } & FormOf) {
  const { t, paths } = useDeskLanguage()
  const words = t.moderation.desk
  const action = paths.deskAppeal(contributionId)
  const [form, fields] = useForm<{ appealId: string; decision: string; reason: string }>({
    id: `appeal-${appealId}`,
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  const decisions = [
    { value: 'restored', label: words.restore, hint: words.restoreHint },
    { value: 'upheld', label: words.uphold, hint: words.upholdHint },
  ]
  return (
    <Form method="post" action={action} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ decision: words.decision, reason: words.reason }} />
      <input type="hidden" name="appealId" value={appealId} />
      <Choices field={fields.decision} label={words.decision} options={decisions} />
      <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={3} />
      <SubmitButton action={action}>{words.publish}</SubmitButton>
    </Form>
  )
}
