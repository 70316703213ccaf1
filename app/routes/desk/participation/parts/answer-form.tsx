import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import type { FormOf } from '../../parts/form-of.ts'

/** An official's answer, written where the question is read. Sent to the page of that question, where errors have their place. */
export function AnswerForm({ contributionId, constraint, lastResult }: { contributionId: string } & FormOf) {
  const { t, paths, locale } = useDeskLanguage()
  const words = t.desk.answer
  const action = paths.deskQuestion(contributionId)
  const [form, fields] = useForm<{ body: string; lang: string }>({
    id: `answer-${contributionId}`,
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={action} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ body: words.label }} />
      <input type="hidden" name="lang" value={locale} />
      <MarkdownField field={fields.body} label={words.label} hint={words.hint} rows={5} />
      <SubmitButton action={action}>{words.send}</SubmitButton>
    </Form>
  )
}

/** One click tells the asker that her question was read. */
export function AcknowledgeForm({ contributionId }: { contributionId: string }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.answer
  return (
    <Form method="post" action={paths.deskAcknowledgement(contributionId)} className="mt-4">
      <Button tone="quiet">{words.acknowledge}</Button>
      <p className="text-sm text-muted">{words.acknowledgeHint}</p>
    </Form>
  )
}
