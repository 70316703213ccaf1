import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { bulletinCategories, infoCadences, personClasses } from '#app/lib/kinds.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { InfoMailsShown } from './mails.server.ts'

type Typed = { email: string; cadence: string; audiences: string[]; categories: string[]; places: string[] }

/** Which bulletins by mail, and how soon: an address to confirm, or nothing more to say for whoever is signed in. */
export function InfoMailsForm({
  of: { places, receives, constraint },
  lastResult,
}: {
  of: InfoMailsShown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t, paths } = useLanguage()
  const words = t.infos.mails
  const [form, fields] = useForm<Typed>({
    ...{ id: 'bulletins-par-courriel', lastResult, constraint: constraint as never },
    defaultValue: receives ?? { cadence: 'daily', audiences: [], categories: [], places: [] },
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={paths.infoMails.ask} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ email: words.email, places: words.places }} />
      {receives === undefined ? (
        <TextInput
          field={fields.email}
          type="email"
          label={words.email}
          hint={words.emailHint}
          autoComplete="email"
        />
      ) : null}
      <Choices
        row
        optional={false}
        field={fields.cadence}
        label={words.cadence}
        hint={words.cadenceHint}
        options={infoCadences.map((one) => ({ value: one, label: words.cadences[one] }))}
      />
      <Choices
        many
        row="wide"
        optional={false}
        field={fields.audiences}
        label={words.audiences}
        hint={words.all}
        options={personClasses.map((one) => ({ value: one, label: t.infos.classes[one] }))}
      />
      <Choices
        many
        row="wide"
        optional={false}
        field={fields.categories}
        label={words.categories}
        hint={words.all}
        options={bulletinCategories.map((one) => ({ value: one, label: t.infos.categories[one] }))}
      />
      {places.length > 0 ? (
        <details open={Boolean(receives?.places.length)}>
          <summary className="button secondary">{words.places}</summary>
          <Choices
            many
            row="wide"
            optional={false}
            field={fields.places}
            label={words.places}
            hint={words.allPlaces}
            options={places.map(({ id, name, lang }) => ({
              value: id,
              label: <span lang={lang}>{name}</span>,
            }))}
          />
        </details>
      ) : null}
      <SubmitButton action={paths.infoMails.ask}>{receives ? words.change : words.ask}</SubmitButton>
    </Form>
  )
}
