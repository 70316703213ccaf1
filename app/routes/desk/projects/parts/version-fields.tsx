import type { FieldMetadata } from '@conform-to/react'
import type { Answerable } from '#app/domain/participation/index.ts'
import type { DraftContent } from '#app/domain/projects/index.ts'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Props = {
  fields: {
    reason: FieldMetadata<DraftContent['reason']>
    answers: FieldMetadata<DraftContent['answers']>
  }
  contributions: Answerable[]
}

/** Why a new version of a public project comes, and which contributions it answers. */
export function VersionFields({ fields, contributions }: Props) {
  const { t } = useLanguage()
  const words = t.projectsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.why}</legend>
      <TextArea
        field={fields.reason}
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        lang="fr"
        optional={false}
      />
      <fieldset className="grid gap-4">
        <legend className="font-title text-lg font-bold">{words.answers}</legend>
        <p className="hint">{words.answersHint}</p>
        {contributions.length === 0 ? <p className="text-second">{words.noAnswers}</p> : null}
        {fields.answers.getFieldList().map((row) => {
          const id = row.getFieldset().contributionId.initialValue
          const contribution = contributions.find((one) => one.id === id)
          return contribution ? <Row key={row.key} row={row} of={contribution} /> : null
        })}
      </fieldset>
    </fieldset>
  )
}

function Row({ row, of }: { row: FieldMetadata<DraftContent['answers'][number]>; of: Answerable }) {
  const { t, say } = useLanguage()
  const words = t.projectsDesk.form
  const { contributionId, picked, note } = row.getFieldset()
  const by = words.by(of.author ?? words.anonymous, say.day(of.at))
  return (
    <div className="card answerable grid gap-3">
      <input type="hidden" name={contributionId.name} value={of.id} />
      <Checkbox field={picked} label={of.title || by} hint={of.answered ? words.answered : undefined} />
      <div
        className="prose max-h-48 overflow-y-auto"
        lang={of.lang}
        dangerouslySetInnerHTML={{ __html: of.html }}
      />
      {of.title ? <p className="text-sm text-second">{by}</p> : null}
      <div className="note">
        <TextInput field={note} label={words.note} lang="fr" />
      </div>
    </div>
  )
}
