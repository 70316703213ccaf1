import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { personClasses } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { PaperFields } from '../../paper/parts/paper-fields.tsx'

type Text = { fr: string; it: string; en: string }
export type Rules = {
  title: Text
  summary: Text
  pack: Text
  survey: string
  classes: string[]
  verifiedOnly: string
  minAge: string
  opensOn: string
  closesOn: string
  answerDueOn: string
  paperPlaces: Text
  paperDueOn: string
  quorum: string
  drawName: string
}

/** The rules of a draft: what it says, who may vote, when. */
export function ConsultationForm({
  content,
  constraint,
  lastResult,
}: {
  content: Partial<Rules>
  constraint: unknown
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useDeskLanguage()
  const words = t.votesDesk.form
  const [form, fields] = useForm<Rules>({
    id: 'consultation',
    lastResult,
    constraint: constraint as never,
    defaultValue: content,
    defaultNoValidate: false,
  })
  const [title, summary, pack] = [fields.title, fields.summary, fields.pack].map((one) => one.getFieldset())
  const places = fields.paperPlaces.getFieldset()
  const langs = [
    { lang: 'fr', name: words.french },
    { lang: 'it', name: words.italian },
    { lang: 'en', name: words.english },
  ] as const
  const labels = {
    ...{ classes: words.classes, minAge: words.minAge, opensOn: words.opensOn, closesOn: words.closesOn },
    ...{ paperDueOn: t.paperDesk.form.dueOn },
    ...{ answerDueOn: words.answerDueOn, quorum: words.quorum, drawName: words.drawName },
    ...Object.fromEntries(
      langs.flatMap(({ lang, name }) =>
        (['title', 'summary', 'pack'] as const).map((part) => [`${part}.${lang}`, `${words[part]}, ${name}`]),
      ),
    ),
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      {langs.map(({ lang, name }) => (
        <TextInput key={lang} field={title![lang]} label={`${words.title}, ${name}`} lang={lang} />
      ))}
      {langs.map(({ lang, name }) => (
        <TextArea
          key={lang}
          field={summary![lang]}
          label={`${words.summary}, ${name}`}
          lang={lang}
          rows={2}
        />
      ))}
      {langs.map(({ lang, name }) => (
        <MarkdownField key={lang} field={pack![lang]} label={`${words.pack}, ${name}`} lang={lang} rows={8} />
      ))}
      <Checkbox field={fields.survey} label={words.survey} />
      <Choices
        many
        row
        field={fields.classes}
        label={words.classes}
        options={personClasses.map((value) => ({ value, label: t.ui.classes[value] }))}
      />
      <Checkbox field={fields.verifiedOnly} label={words.verifiedOnly} />
      <TextInput field={fields.minAge} label={words.minAge} type="number" short />
      <DateField field={fields.opensOn} label={words.opensOn} />
      <DateField field={fields.closesOn} label={words.closesOn} />
      <DateField field={fields.answerDueOn} label={words.answerDueOn} />
      <PaperFields places={places} dueOn={fields.paperDueOn} />
      <TextInput field={fields.quorum} label={words.quorum} type="number" short />
      <TextInput field={fields.drawName} label={words.drawName} hint={words.drawHint} />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  )
}
