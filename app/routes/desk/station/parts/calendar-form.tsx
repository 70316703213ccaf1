import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Body } from '#app/domain/station/index.ts'
import { calendarKinds } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { TimeField } from '#app/ui/forms/time-field.tsx'

export type TypedLine = {
  [name in 'fromOn' | 'untilOn' | 'begins' | 'ends' | 'fr' | 'it' | 'en']: string
} & { weekdays: string[] }
export type TypedCalendar = { [name in 'bodyId' | 'kind' | 'fr' | 'it' | 'en' | 'closed']?: string } & {
  lines: TypedLine[]
}

/** The form of a practical calendar: its name, and the days on which something happens. */
export function CalendarForm({
  bodies,
  value,
  revision,
  constraint,
  lastResult,
}: {
  bodies: readonly Body[]
  value: TypedCalendar
  revision?: number
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t } = useDeskLanguage()
  const words = t.infosDesk.calendars
  const { place } = t.stationDesk
  const [form, fields] = useForm<Required<TypedCalendar>>({
    ...{ id: 'calendrier', lastResult, constraint: constraint as never },
    ...{ defaultValue: value, defaultNoValidate: false },
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary
        form={form}
        labels={{ bodyId: place.body, kind: words.kind, fr: place.fr, lines: words.lines }}
      />
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      <Select
        field={fields.bodyId}
        label={place.body}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        field={fields.kind}
        label={words.kind}
        options={calendarKinds.map((one) => ({ value: one, label: t.infos.calendars.kinds[one] }))}
      />
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.name}</legend>
        <TextInput field={fields.fr} label={place.fr} lang="fr" />
        <TextInput field={fields.it} label={place.it} lang="it" />
        <TextInput field={fields.en} label={place.en} lang="en" />
      </fieldset>
      <fieldset className="grid gap-5" id={fields.lines.id}>
        <legend className="font-title text-xl font-bold">{words.lines}</legend>
        <p className="hint">{words.linesHint}</p>
        {fields.lines.getFieldList().map((row, index) => {
          const line = row.getFieldset()
          return (
            <fieldset key={row.key} className="card grid gap-4 sm:grid-cols-2">
              <legend className="sr-only">{words.row(index + 1)}</legend>
              <TextInput
                field={line.fr}
                label={words.what}
                lang="fr"
                className="sm:col-span-2"
                optional={false}
              />
              <TextInput field={line.it} label={place.it} lang="it" optional={false} />
              <TextInput field={line.en} label={place.en} lang="en" optional={false} />
              <DateField field={line.fromOn} label={words.fromOn} optional={false} />
              <DateField field={line.untilOn} label={words.untilOn} optional={false} />
              <TimeField field={line.begins} label={words.begins} optional={false} />
              <TimeField field={line.ends} label={words.ends} optional={false} />
              <Choices
                many
                row
                optional={false}
                className="sm:col-span-2"
                field={line.weekdays}
                label={words.weekdays}
                options={t.infos.calendars.weekdays.map((label, day) => ({
                  value: String(day + 1),
                  label,
                }))}
              />
            </fieldset>
          )
        })}
      </fieldset>
      {revision === undefined ? null : <Checkbox field={fields.closed} label={words.closed} />}
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  )
}
