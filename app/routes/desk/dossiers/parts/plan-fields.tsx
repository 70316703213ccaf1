import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { DossierInput } from '#app/domain/dossiers/index.ts'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Lines = FieldMetadata<DossierInput['lines']>

/**
 * The financing plan, a line for each funder. A line is added or removed by a button of the form itself: without a
 * script the form comes back with what was typed and one line more or less, and nothing is saved.
 */
export function PlanFields({
  form,
  lines,
  plannable,
}: {
  form: FormMetadata<DossierInput, string[]>
  lines: Lines
  plannable: boolean
}) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  const rows = lines.getFieldList() as Row[]
  return (
    <fieldset className="grid gap-5" id={lines.id}>
      <legend className="font-title text-xl font-bold">{words.plan}</legend>
      <p className="hint">{plannable ? words.planHint : words.planFiled}</p>
      {rows.map((row, index) => (
        <Line key={row.key} row={row} number={index + 1}>
          {plannable ? (
            <button
              {...form.remove.getButtonProps({ name: lines.name, index })}
              className="button quiet small justify-self-start"
            >
              {words.removeLine(index + 1)}
            </button>
          ) : null}
        </Line>
      ))}
      {plannable ? (
        <p>
          <button
            {...form.insert.getButtonProps({
              name: lines.name,
              defaultValue: { label: '', asked: '' },
            })}
            className="button secondary"
          >
            {words.addLine}
          </button>
        </p>
      ) : null}
    </fieldset>
  )
}

type Row = FieldMetadata<NonNullable<DossierInput['lines']>[number]>

function Line({ row, number, children }: { row: Row; number: number; children: ReactNode }) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  const { funder, label, asked } = row.getFieldset()
  return (
    <fieldset className="card grid gap-4 sm:grid-cols-2">
      <legend className="sr-only">{words.line(number)}</legend>
      <Select
        field={funder}
        label={words.funder}
        optional={false}
        options={Object.entries(t.dossiers.funders).map(([value, name]) => ({ value, label: name }))}
      />
      <MoneyField field={asked} label={words.asked} optional={false} />
      <TextInput
        field={label}
        label={words.label}
        hint={words.labelHint}
        lang="fr"
        className="sm:col-span-2"
      />
      {children}
    </fieldset>
  )
}
