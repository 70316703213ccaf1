import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ConsentShown } from '#app/domain/counter/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'

/** What she says, written down: nothing but what she said yes to. */
export function CounterEntryForm({
  yes,
  lastResult,
}: {
  yes: ConsentShown
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t } = useDeskLanguage()
  const words = t.counter.desk
  const person = t.people.desk.person
  const [form, fields] = useForm<{ stance: string; words: string; lang: string }>({
    id: 'entry',
    lastResult,
    defaultValue: { lang: yes.person.locale },
    defaultNoValidate: false,
  })
  if (yes.kind === 'class')
    return (
      <Form method="post">
        <SubmitButton>{words.classAction(yes.class ? t.ui.classOf[yes.class] : '')}</SubmitButton>
      </Form>
    )
  const opinion = yes.kind === 'opinion'
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ stance: person.stance, words: words.words, lang: person.lang }} />
      <Choices
        field={opinion ? fieldWith(fields.stance, { required: true }) : fields.stance}
        label={person.stance}
        options={(['for', 'neutral', 'against'] as const).map((value) => ({
          value,
          label: t.ui.stance[value],
        }))}
        row
      />
      <TextArea
        field={fieldWith(fields.words, { required: !opinion, maxLength: opinion ? 2000 : 5000 })}
        label={words.words}
        hint={opinion ? words.reasonHint : words.wordsHint}
        rows={6}
      />
      <Select
        field={fieldWith(fields.lang, { required: true })}
        label={person.lang}
        options={(['fr', 'it', 'en'] as const).map((value) => ({ value, label: t.common.language[value] }))}
        empty={null}
      />
      <SubmitButton>{words.enter}</SubmitButton>
    </Form>
  )
}
