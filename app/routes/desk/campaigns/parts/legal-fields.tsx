import type { FieldMetadata } from '@conform-to/react'
import { Choices } from '#app/ui/forms/choices.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

const texts = ['legalReference', 'accountantOpinion', 'giftsDeliberation', 'deductionRuling'] as const
type Legal = Record<(typeof texts)[number] | 'legalBasis' | 'legalNote', FieldMetadata<string | undefined>>

/** By what right the commune collects: written with the draft as it is known, and once more, whole, when it opens. */
export function LegalFields({ of }: { of: Legal }) {
  const { t } = useLanguage()
  const words = t.campaignsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.legal}</legend>
      <p className="hint">{words.legalHint}</p>
      <Choices
        field={of.legalBasis}
        label={words.legalBasis}
        hint={words.legalBasisHint}
        optional={false}
        options={Object.entries(words.legalBases).map(([value, label]) => ({ value, label }))}
      />
      {texts.map((name) => (
        <TextInput
          key={name}
          field={of[name]}
          label={words[name]}
          hint={words[`${name}Hint`]}
          lang="fr"
          optional={name === 'deductionRuling'}
        />
      ))}
      <TextArea field={of.legalNote} label={words.legalNote} rows={3} lang="fr" />
    </fieldset>
  )
}
