import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'

type Fields = Record<
  'fr' | 'it' | 'en' | 'bodyId' | 'mailbox' | 'days' | 'position' | 'closed',
  string | undefined
>

/** The form of a category. `revision` is that of one that is there already. */
export function CategoryForm({
  bodies,
  value,
  revision,
  constraint,
  lastResult,
}: {
  bodies: readonly { id: string; name: string }[]
  value: Fields
  revision?: number
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t } = useDeskLanguage()
  const words = t.fieldDesk.categories
  const [form, fields] = useForm<Record<keyof Fields, string>>({
    ...{ id: 'categorie', lastResult, constraint: constraint as never },
    ...{ defaultValue: value, defaultNoValidate: false },
  })
  const labels = {
    ...{ fr: words.fr, it: words.it, en: words.en, bodyId: words.body, mailbox: words.mailbox },
    ...{ days: words.days, position: words.position },
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      <TextInput field={fields.fr} label={words.fr} lang="fr" />
      <TextInput field={fields.it} label={words.it} lang="it" />
      <TextInput field={fields.en} label={words.en} lang="en" />
      <Select
        field={fields.bodyId}
        label={words.body}
        empty={words.commune}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput field={fields.mailbox} label={words.mailbox} hint={words.mailboxHint} type="email" />
      <TextInput field={fields.days} label={words.days} inputMode="numeric" short />
      <TextInput field={fields.position} label={words.position} inputMode="numeric" short />
      {revision === undefined ? null : <Checkbox field={fields.closed} label={words.closed} />}
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  )
}
