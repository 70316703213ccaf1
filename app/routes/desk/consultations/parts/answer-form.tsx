import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Locale } from '#app/lib/language.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { LanguageField } from '../../../participation/parts/comment-form.tsx'

/** What becomes of the result, and the project or act to which it leads. */
export function AnswerForm({
  action,
  targets,
  constraint,
}: {
  action: string
  targets: readonly { id: string; title: string }[]
  constraint: unknown
}) {
  const { t, locale } = useDeskLanguage()
  const words = t.votesDesk.show
  const [form, fields] = useForm<{ body: string; lang: Locale; leadsToId: string }>({
    id: 'reponse-du-maire',
    constraint: constraint as never,
    defaultValue: { lang: locale, leadsToId: '' },
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={action} className="form" {...getFormProps(form)}>
      <TextArea field={fields.body} label={words.body} rows={7} />
      <Select
        field={fields.leadsToId}
        label={words.leadsTo}
        empty={words.nowhere}
        options={targets.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <LanguageField field={fields.lang} label={t.answering.lang} />
      <SubmitButton action={action}>{words.send}</SubmitButton>
    </Form>
  )
}
