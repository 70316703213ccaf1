import { personClasses } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import type { FormField } from '#app/ui/forms/field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import type { BulletinChoices } from './bulletin-choices.server.ts'

/** Where a bulletin holds, whom it concerns, and which project it belongs to. */
export function BulletinReach({
  choices,
  fields,
}: {
  choices: BulletinChoices
  fields: { places: FormField; audiences: FormField; subjectId: FormField }
}) {
  const { t } = useDeskLanguage()
  const words = t.infosDesk.form
  return (
    <>
      <Choices
        many
        row
        optional={false}
        field={fields.audiences}
        label={words.who}
        hint={words.whoHint}
        options={personClasses.map((one) => ({ value: one, label: t.infos.classes[one] }))}
      />
      <Choices
        many
        row
        optional={false}
        field={fields.places}
        label={words.where}
        hint={words.whereHint}
        options={choices.places.map(({ id, name, lang }) => ({
          value: id,
          label: <span lang={lang}>{name}</span>,
        }))}
      />
      <Select
        field={fields.subjectId}
        label={words.subject}
        empty={words.noSubject}
        options={choices.projects.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
