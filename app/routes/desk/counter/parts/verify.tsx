import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { PersonFound } from '#app/domain/people/index.ts'
import { isProved } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { classChoices } from '../../../people/parts/class-choices.ts'

/** Confirms a class by a document seen at the counter, of which nothing is kept. */
export function CounterVerify({
  person,
  lastResult,
}: {
  person: PersonFound
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.person
  const [form, fields] = useForm<{ class: string }>({
    id: 'verification',
    lastResult,
    defaultValue: { class: isProved(person.class) ? person.class : undefined },
    defaultNoValidate: false,
  })
  const options = classChoices(t.people.signIn.join.classes)
    .filter(({ value }) => isProved(value))
    .map(({ value, label }) => ({ value, label }))
  return (
    <section className="grid gap-3">
      <h2>{words.verify}</h2>
      <p className="text-second">{words.verifyLead}</p>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ class: t.people.desk.counter.class }} />
        <Choices
          field={fieldWith(fields.class, { required: true })}
          label={t.people.desk.counter.class}
          options={options}
        />
        <SubmitButton action={paths.deskCounterPerson(person.id)}>{words.verifyAction}</SubmitButton>
      </Form>
    </section>
  )
}
