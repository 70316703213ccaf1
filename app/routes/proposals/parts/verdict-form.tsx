import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Locale } from '#app/lib/language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { type FormState, LanguageField } from '../../participation/parts/comment-form.tsx'

type Fields = { verdict: string; projectId: string; body: string; lang: Locale }
export type ProjectToJoin = { id: string; title: string; lang: Locale }

/** Accept or refuse, with the reasons, and the project that it joins: all that a phone needs. */
export function VerdictForm({
  projects,
  constraint,
  lastResult,
}: {
  projects: readonly ProjectToJoin[]
  lastResult?: SubmissionResult<string[]>
} & FormState) {
  const { t, locale } = useLanguage()
  const words = t.proposals.verdict
  const [form, fields] = useForm<Fields>({
    id: 'reponse',
    lastResult,
    constraint: constraint as never,
    defaultValue: { lang: locale, projectId: '' },
    defaultNoValidate: false,
  })
  const labels = {
    ...{ verdict: words.verdict, projectId: words.project, body: words.body, lang: t.answering.lang },
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <Choices
        row
        field={fields.verdict}
        label={labels.verdict}
        options={(['accepted', 'refused'] as const).map((value) => ({ value, label: words[value] }))}
      />
      <TextArea field={fields.body} label={labels.body} rows={7} />
      {projects.length > 0 ? (
        <Select
          field={fields.projectId}
          label={labels.projectId}
          optional={false}
          empty={words.noProject}
          options={projects.map(({ id, title, lang }) => ({ value: id, label: title, lang }))}
        />
      ) : null}
      <LanguageField field={fields.lang} label={labels.lang} />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}
