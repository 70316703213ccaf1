import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { type FormState, LanguageField } from './comment-form.tsx'

/** A question to an official, which the page around it names. */
export function QuestionForm({
  action,
  signedIn,
  constraint,
  lastResult,
}: { action: string; signedIn: boolean; lastResult?: SubmissionResult<string[]> } & FormState) {
  const { t, locale } = useLanguage()
  const words = t.participation.question
  const [form, fields] = useForm<{ title: string; body: string; lang: string }>({
    id: 'question',
    lastResult,
    constraint: constraint as never,
    defaultValue: { lang: locale },
    defaultNoValidate: false,
  })
  const langLabel = t.participation.comment.lang
  return (
    <Form method="post" action={action} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ title: words.title, body: words.body, lang: langLabel }} />
      <TextInput field={fields.title} label={words.title} hint={words.titleHint} />
      <MarkdownField field={fields.body} label={words.body} hint={words.bodyHint} rows={6} />
      <LanguageField field={fields.lang} label={langLabel} />
      {signedIn ? null : <p className="text-sm text-second">{t.participation.comment.identifyAfter}</p>}
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}
