import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Body } from '#app/domain/station/index.ts'
import { placeKinds } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { PickPoint } from '#app/ui/map/pick-point.tsx'

const names = [
  ...['fr', 'it', 'en', 'kind', 'bodyId', 'latitude', 'longitude', 'altitude', 'address'],
  ...['equipmentCode', 'accessibleFr', 'accessibleIt', 'accessibleEn', 'closed'],
] as const
type Fields = Record<string, string | undefined>

/** The form of a place. `value` is the place as it is, or nothing for a new one. */
export function PlaceForm({
  bodies,
  value,
  revision,
  constraint,
  lastResult,
}: {
  bodies: readonly Body[]
  value: Fields
  revision?: number
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t } = useDeskLanguage()
  const words = t.stationDesk.place
  const [form, fields] = useForm<Record<(typeof names)[number], string>>({
    id: 'lieu',
    lastResult,
    constraint: constraint as never,
    defaultValue: value,
    defaultNoValidate: false,
  })
  const labels = {
    ...{ fr: words.fr, it: words.it, en: words.en, kind: words.kind, bodyId: words.body },
    ...{ latitude: words.latitude, longitude: words.longitude, altitude: words.altitude },
    ...{ address: words.address, equipmentCode: words.equipmentCode },
    ...{ accessibleFr: words.fr, accessibleIt: words.it, accessibleEn: words.en },
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.names}</legend>
        <TextInput field={fields.fr} label={words.fr} lang="fr" />
        <TextInput field={fields.it} label={words.it} lang="it" />
        <TextInput field={fields.en} label={words.en} lang="en" />
      </fieldset>
      <Select
        field={fields.kind}
        label={words.kind}
        options={placeKinds.map((kind) => ({ value: kind, label: t.places.kinds[kind] }))}
      />
      <Select
        field={fields.bodyId}
        label={words.body}
        empty={words.nobody}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.where}</legend>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextInput
            field={fields.latitude}
            label={words.latitude}
            hint={words.degreesHint}
            inputMode="decimal"
            short
          />
          <TextInput
            field={fields.longitude}
            label={words.longitude}
            hint={words.degreesHint}
            inputMode="decimal"
            short
          />
        </div>
        <PickPoint latitude={fields.latitude.id} longitude={fields.longitude.id} />
        <TextInput field={fields.altitude} label={words.altitude} inputMode="numeric" short />
        <TextInput field={fields.address} label={words.address} />
        <TextInput
          field={fields.equipmentCode}
          label={words.equipmentCode}
          hint={words.equipmentHint}
          inputMode="numeric"
          short
        />
      </fieldset>
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.access}</legend>
        <p className="hint">{words.accessHint}</p>
        <TextArea field={fields.accessibleFr} label={words.fr} rows={3} lang="fr" />
        <TextArea field={fields.accessibleIt} label={words.it} rows={3} lang="it" />
        <TextArea field={fields.accessibleEn} label={words.en} rows={3} lang="en" />
      </fieldset>
      {revision === undefined ? null : (
        <Checkbox field={fields.closed} label={words.closed} hint={words.closedHint} />
      )}
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  )
}
