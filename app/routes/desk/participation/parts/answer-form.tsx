import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
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

/** One click tells the asker that her question was read, with the day by which she is answered where it can be said. */
export function AcknowledgeForm({
  contributionId,
  acknowledged,
  promisedOn,
  constraint,
  lastResult,
}: { contributionId: string; acknowledged: boolean; promisedOn: string | null } & Partial<FormOf>) {
  const { t, paths, say } = useDeskLanguage()
  const words = t.desk.answer
  const action = paths.deskAcknowledgement(contributionId)
  const [form, fields] = useForm<{ by: string }>({
    id: `read-${contributionId}`,
    lastResult,
    constraint,
    defaultValue: { by: promisedOn ?? '' },
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={action} className="form mt-4" {...getFormProps(form)}>
      {promisedOn ? <p>{words.promised(say.day(promisedOn))}</p> : null}
      <DateField field={fields.by} label={words.by} hint={words.byHint} />
      <SubmitButton action={action} tone="quiet">
        {acknowledged ? words.promiseAgain : words.acknowledge}
      </SubmitButton>
      {acknowledged ? null : <p className="text-sm text-muted">{words.acknowledgeHint}</p>}
    </Form>
  )
}

/** To whom it may go instead. */
export function PassOnLink({ contributionId }: { contributionId: string }) {
  const { t, paths } = useDeskLanguage()
  return (
    <p className="mt-4">
      <a href={paths.deskPassingOn(contributionId)}>{t.desk.answer.passOn}</a>
    </p>
  )
}
