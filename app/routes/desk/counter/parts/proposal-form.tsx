import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ConsentShown } from '#app/domain/counter/index.ts'
import { themes } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { LanguageField } from '../../../participation/parts/comment-form.tsx'

type Fields = Record<'title' | 'problem' | 'solution' | 'place' | 'lang', string> & { themes: string[] }

/** What she proposes, written down as she says it. */
export function CounterProposalForm({
  yes,
  lastResult,
}: {
  yes: ConsentShown
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t } = useDeskLanguage()
  const labels = t.proposals.write.field
  const [form, fields] = useForm<Fields>({
    id: 'entry',
    lastResult,
    defaultValue: { lang: yes.person.locale, themes: [] },
    defaultNoValidate: false,
  })
  const needed = (field: Parameters<typeof fieldWith>[0], maxLength: number) =>
    fieldWith(field, { required: true, maxLength })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <TextInput field={needed(fields.title, 120)} label={labels.title} hint={labels.titleHint} />
      <MarkdownField field={needed(fields.problem, 4000)} label={labels.problem} rows={4} />
      <MarkdownField field={needed(fields.solution, 4000)} label={labels.solution} rows={6} />
      <Choices
        many
        row
        field={fields.themes}
        label={labels.themes}
        options={themes.map((value) => ({ value, label: t.projects.themes[value] }))}
      />
      <TextInput field={fields.place} label={labels.place} hint={labels.placeHint} />
      <LanguageField field={fields.lang} label={labels.lang} />
      <SubmitButton>{t.counter.desk.enter}</SubmitButton>
    </Form>
  )
}
