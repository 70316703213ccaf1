import type { FieldMetadata } from '@conform-to/react'
import type { DraftContent, InCharge } from '#app/domain/projects/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { NearestPlace } from '#app/ui/map/nearest-place.tsx'
import { PickPoint } from '#app/ui/map/pick-point.tsx'
import { Lacking } from '../../parts/lacking.tsx'

type Fields<Name extends keyof DraftContent> = {
  fields: { [Key in Name]: FieldMetadata<DraftContent[Key]> }
}

export function ThemeFields({ fields }: Fields<'themes'>) {
  const { t } = useDeskLanguage()
  const words = t.projectsDesk.form
  return (
    <Choices
      many
      row
      optional={false}
      field={fields.themes}
      label={words.themes}
      hint={words.themesHint}
      options={Object.entries(t.projects.themes).map(([value, label]) => ({ value, label }))}
    />
  )
}

type Named = { id: string; name: string; lang: string }

/** Where it is: one place of the register, by its name, the nearest to where one stands, or by touching the map. */
export function PlaceFields({
  fields,
  places,
}: Fields<'placeId' | 'whereabouts'> & { places: readonly Named[] }) {
  const { t, paths, locale } = useDeskLanguage()
  const words = t.projectsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.where}</legend>
      <Select
        field={fields.placeId}
        label={words.place}
        hint={words.placeHint}
        empty={words.placeNone}
        none={<Lacking what="places" />}
        options={places.map(({ id, name, lang }) => ({
          value: id,
          label: name,
          ...(lang === locale ? {} : { lang }),
        }))}
      />
      <NearestPlace place={fields.placeId.id} />
      <PickPoint place={fields.placeId.id} />
      <TextInput field={fields.whereabouts} label={words.whereabouts} hint={words.whereaboutsHint} />
      <p>
        <a href={paths.deskNewPlace}>{words.newPlace}</a>
      </p>
    </fieldset>
  )
}

export function InChargeFields({
  fields,
  inCharge,
}: Fields<'budget' | 'electedId' | 'agentId' | 'bodyId'> & { inCharge: InCharge }) {
  const { t } = useDeskLanguage()
  const words = t.projectsDesk.form
  const options = (named: { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.moneyPart}</legend>
      <MoneyField field={fields.budget} label={words.budget} hint={words.budgetHint} />
      <Select
        field={fields.electedId}
        label={words.elected}
        options={options(inCharge.elected)}
        none={<Lacking what="elected" />}
      />
      <Select
        field={fields.agentId}
        label={words.agent}
        options={options(inCharge.agents)}
        none={<Lacking what="agents" />}
      />
      <Select
        field={fields.bodyId}
        label={words.ledBy}
        options={options(inCharge.bodies)}
        none={<Lacking what="bodies" />}
      />
    </fieldset>
  )
}

export function OpinionFields({ fields }: Fields<'opinionsOpenOn' | 'opinionsCloseOn' | 'closeDecision'>) {
  const { t } = useDeskLanguage()
  const words = t.projectsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.opinions}</legend>
      <p className="hint">{words.opinionsHint}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField field={fields.opinionsOpenOn} label={words.opensOn} />
        <DateField field={fields.opinionsCloseOn} label={words.closesOn} />
      </div>
      <TextInput
        field={fields.closeDecision}
        label={words.closeDecision}
        hint={words.closeDecisionHint}
        lang="fr"
      />
    </fieldset>
  )
}
