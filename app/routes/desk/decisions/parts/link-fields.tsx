import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { DecisionInput } from '#app/domain/publishing/index.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Lacking } from '../../parts/lacking.tsx'
import type { DecisionChoices } from './form.server.ts'

type Rows = FieldMetadata<DecisionInput['links']>
type Row = FieldMetadata<NonNullable<DecisionInput['links']>[number]>

/**
 * What the act decides, a part for each subject. A subject is added or removed by a button of the form itself: without
 * a script the form comes back with what was typed, and nothing is saved.
 */
export function LinkFields({
  form,
  links,
  decided,
}: {
  form: FormMetadata<DecisionInput, string[]>
  links: Rows
  decided: DecisionChoices['decided']
}) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  const rows = links.getFieldList() as Row[]
  return (
    <fieldset className="grid gap-5" id={links.id}>
      <legend className="font-title text-xl font-bold">{words.links}</legend>
      <p className="hint">{words.linksHint}</p>
      {rows.map((row, index) => (
        <Link key={row.key} row={row} number={index + 1} decided={decided}>
          <button
            {...form.remove.getButtonProps({ name: links.name, index })}
            className="button quiet small justify-self-start"
          >
            {words.removeLink(index + 1)}
          </button>
        </Link>
      ))}
      <p>
        <button
          {...form.insert.getButtonProps({
            name: links.name,
            defaultValue: { subjectId: '', gatePiece: '' },
          })}
          className="button secondary"
        >
          {words.addLink}
        </button>
      </p>
    </fieldset>
  )
}

function Link({
  row,
  number,
  decided,
  children,
}: {
  row: Row
  number: number
  decided: DecisionChoices['decided']
  children: ReactNode
}) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  const { subjectId, gatePiece } = row.getFieldset()
  return (
    <fieldset className="card grid gap-4">
      <legend className="sr-only">{words.link(number)}</legend>
      <Select
        field={subjectId}
        label={words.subject}
        optional={false}
        options={decided.map(({ id, kind, title, prepared }) => ({
          value: id,
          label: prepared ? words.prepared(title) : words[kind](title),
          lang: 'fr',
        }))}
        none={<Lacking what="projects" />}
      />
      <Select
        field={gatePiece}
        label={words.piece}
        hint={words.pieceHint}
        empty={words.pieceNone}
        options={Object.entries(t.decisions.pieces).map(([value, label]) => ({ value, label }))}
      />
      {children}
    </fieldset>
  )
}
