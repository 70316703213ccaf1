import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { difficulties, placeKinds } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { NearestPlace } from '#app/ui/map/nearest-place.tsx'
import { PickPoint } from '#app/ui/map/pick-point.tsx'
import { OpinionFields } from '../../projects/parts/fields.tsx'

type Named = { id: string; name: string; lang?: string }
export type Choosable = { places: Named[]; bodies: Named[]; elected: Named[] }
export type TypedService = {
  [name in
    | 'fr'
    | 'it'
    | 'en'
    | 'kind'
    | 'placeId'
    | 'bodyId'
    | 'electedId'
    | 'aboutFr'
    | 'aboutIt'
    | 'aboutEn'
    | 'phone'
    | 'webcam'
    | 'difficulty'
    | 'confirmHours'
    | 'opinionsOpenOn'
    | 'opinionsCloseOn'
    | 'closeDecision'
    | 'closed']?: string
} & { seasons: { fromOn: string; untilOn: string; hours: string }[] }

const options = (named: readonly Named[]) =>
  named.map(({ id, name, lang }) => ({ value: id, label: name, lang }))

/** The form of a service: what it is, who runs it and answers, when it runs. Its state is said elsewhere. */
export function ServiceForm({
  choosable,
  value,
  revision,
  constraint,
  lastResult,
}: {
  choosable: Choosable
  value: TypedService
  revision?: number
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t } = useDeskLanguage()
  const { place, service: words } = t.stationDesk
  const [form, fields] = useForm<Required<TypedService>>({
    ...{ id: 'service', lastResult, constraint: constraint as never },
    ...{ defaultValue: value, defaultNoValidate: false },
  })
  const labels = {
    ...{ fr: place.fr, it: place.it, en: place.en, kind: place.kind, bodyId: place.body },
    ...{ placeId: words.place, electedId: words.elected, phone: words.phone, webcam: words.webcam },
    ...{ confirmHours: words.confirmHours, seasons: words.seasons },
    ...{ opinionsOpenOn: t.projectsDesk.form.opensOn, opinionsCloseOn: t.projectsDesk.form.closesOn },
    closeDecision: t.projectsDesk.form.closeDecision,
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{place.names}</legend>
        <TextInput field={fields.fr} label={place.fr} lang="fr" />
        <TextInput field={fields.it} label={place.it} lang="it" />
        <TextInput field={fields.en} label={place.en} lang="en" />
      </fieldset>
      <Select
        field={fields.kind}
        label={place.kind}
        options={placeKinds.map((kind) => ({ value: kind, label: t.places.kinds[kind] }))}
      />
      <Select field={fields.placeId} label={words.place} options={options(choosable.places)} />
      <NearestPlace place={fields.placeId.id} />
      <PickPoint place={fields.placeId.id} />
      <Select field={fields.bodyId} label={place.body} options={options(choosable.bodies)} />
      <Select field={fields.electedId} label={words.elected} options={options(choosable.elected)} />
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.about}</legend>
        <TextArea field={fields.aboutFr} label={place.fr} rows={3} lang="fr" />
        <TextArea field={fields.aboutIt} label={place.it} rows={3} lang="it" />
        <TextArea field={fields.aboutEn} label={place.en} rows={3} lang="en" />
        <TextInput field={fields.phone} label={words.phone} type="tel" short />
        <TextInput field={fields.webcam} label={words.webcam} type="url" />
        <Select
          field={fields.difficulty}
          label={words.difficulty}
          empty={words.none}
          options={difficulties.map((one) => ({ value: one, label: t.services.difficulties[one] }))}
        />
        <TextInput field={fields.confirmHours} label={words.confirmHours} inputMode="numeric" short />
      </fieldset>
      <fieldset className="grid gap-5" id={fields.seasons.id}>
        <legend className="font-title text-xl font-bold">{words.seasons}</legend>
        <p className="hint">{words.seasonsHint}</p>
        {fields.seasons.getFieldList().map((row, index) => {
          const { fromOn, untilOn, hours } = row.getFieldset()
          return (
            <fieldset key={row.key} className="card grid gap-4 sm:grid-cols-2">
              <legend className="sr-only">{words.row(index + 1)}</legend>
              <DateField field={fromOn} label={words.fromOn} optional={false} />
              <DateField field={untilOn} label={words.untilOn} optional={false} />
              <TextInput field={hours} label={words.hours} className="sm:col-span-2" spellCheck={false} />
            </fieldset>
          )
        })}
      </fieldset>
      <OpinionFields fields={fields} />
      {revision === undefined ? null : <Checkbox field={fields.closed} label={words.closed} />}
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  )
}
