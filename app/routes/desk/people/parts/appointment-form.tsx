import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { PersonCard } from '#app/domain/people/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'

type Words = 'name' | 'titleFr' | 'titleIt' | 'titleEn' | 'delegationFr' | 'delegationIt' | 'delegationEn'
type Shown = Record<Words, string> & { rank: string; since: string; until: string }

/** What the public reads of an official: civil name, title and delegation in three languages, term. */
export function AppointmentForm({
  personId,
  name,
  official,
  lastResult,
}: {
  personId: string
  name: string
  official: PersonCard['official']
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.roles
  const action = paths.deskPerson(personId).appointment
  const [form, fields] = useForm<Shown>({
    id: 'office',
    lastResult,
    defaultValue: shownOf(official, name),
    defaultNoValidate: false,
  })
  const labels = { ...words, since: words.sinceField, until: words.untilField }
  const line = (key: Words, required = false) => (
    <TextInput key={key} field={fieldWith(fields[key], { required, maxLength: 200 })} label={words[key]} />
  )
  return (
    <section className="grid gap-4">
      <h2>{words.mandate}</h2>
      <p className="text-second">{words.mandateLead}</p>
      <Form method="post" action={action} className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={labels as never} />
        <TextInput
          field={fieldWith(fields.name, { required: true, maxLength: 60 })}
          label={words.name}
          hint={words.nameHint}
        />
        {line('titleFr', true)}
        {line('titleIt')}
        {line('titleEn')}
        {line('delegationFr')}
        {line('delegationIt')}
        {line('delegationEn')}
        <TextInput
          field={fieldWith(fields.rank, { required: true })}
          label={words.rank}
          hint={words.rankHint}
          type="number"
          short
        />
        <DateField field={fieldWith(fields.since, { required: true })} label={words.sinceField} />
        <DateField field={fields.until} label={words.untilField} hint={words.untilHint} />
        <SubmitButton action={action}>{words.save}</SubmitButton>
      </Form>
    </section>
  )
}

function shownOf(official: PersonCard['official'], name: string): Partial<Shown> {
  if (!official) return { name, rank: '100' }
  const { title, delegation, rank, since, until } = official
  return {
    name: official.name,
    titleFr: title.fr,
    titleIt: title.it,
    titleEn: title.en,
    delegationFr: delegation.fr,
    delegationIt: delegation.it,
    delegationEn: delegation.en,
    rank: String(rank),
    since,
    until: until ?? undefined,
  }
}
