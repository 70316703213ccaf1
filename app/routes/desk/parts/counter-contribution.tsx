import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Choices } from '#app/ui/choices.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { fieldWith } from '#app/ui/field.tsx'
import { Select } from '#app/ui/select.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Said = { subjectId: string; kind: string; stance: string; words: string; lang: string }

/** What somebody says at the counter or brings on paper, written down under her own name. */
export function CounterContribution({
  personId,
  subjects,
  lastResult,
}: {
  personId: string
  subjects: { id: string; title: string; lang: string; opinions: boolean }[]
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t, locale, paths } = useDeskLanguage()
  const words = t.people.desk.person
  const [form, fields] = useForm<Said>({
    id: 'said',
    lastResult,
    defaultValue: { kind: 'opinion', lang: locale },
    defaultNoValidate: false,
  })
  const action = paths.deskCounterContribution(personId)
  const languages = (['fr', 'it', 'en'] as const).map((value) => ({ value, label: t.common.language[value] }))
  return (
    <section className="grid gap-3">
      <h2>{words.contribute}</h2>
      <p className="text-second">{words.contributeLead}</p>
      {subjects.length === 0 ? (
        <p>{words.noSubject}</p>
      ) : (
        <Form method="post" action={action} className="form" {...getFormProps(form)}>
          <ErrorSummary
            form={form}
            labels={{ subjectId: words.subject, kind: words.kind, stance: words.stance, words: words.body }}
          />
          <Select
            field={fieldWith(fields.subjectId, { required: true })}
            label={words.subject}
            options={subjects.map(({ id, title, lang }) => ({ value: id, label: title, lang }))}
          />
          <Choices
            field={fieldWith(fields.kind, { required: true })}
            label={words.kind}
            options={(['opinion', 'comment'] as const).map((value) => ({ value, label: words.kinds[value] }))}
            row
          />
          <Choices
            field={fields.stance}
            label={words.stance}
            hint={words.stanceHint}
            options={(['for', 'neutral', 'against'] as const).map((value) => ({
              value,
              label: t.ui.stance[value],
            }))}
            row
          />
          <TextArea
            field={fieldWith(fields.words, { maxLength: 2000 })}
            label={words.body}
            hint={words.bodyHint}
            rows={5}
          />
          <Select
            field={fieldWith(fields.lang, { required: true })}
            label={words.lang}
            options={languages}
            empty={null}
          />
          <SubmitButton action={action}>{words.send}</SubmitButton>
        </Form>
      )}
    </section>
  )
}
