import type { FieldMetadata } from '@conform-to/react'
import type { DecisionInput } from '#app/domain/publishing/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Lacking } from '../../parts/lacking.tsx'
import { TextsInLanguages } from '../../parts/texts-in-languages.tsx'
import type { DecisionChoices } from './form.server.ts'

type Of<Name extends keyof DecisionInput> = { of: { [Key in Name]: FieldMetadata<DecisionInput[Key]> } }

const heading = 'font-title text-xl font-bold'

/** Which act it is. */
export function ActFields({
  of,
  choices,
}: Of<'kind' | 'number' | 'decidedOn' | 'matter' | 'bodyId'> & { choices: DecisionChoices }) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  const kinds = Object.entries(t.decisionNames.kinds) as [keyof typeof t.decisionNames.kinds, string][]
  return (
    <fieldset className="grid gap-5">
      <legend className={heading}>{words.act}</legend>
      <Choices
        field={of.kind}
        label={words.kind}
        options={kinds.map(([value, label]) => ({ value, label, hint: t.decisions.kindGlosses[value] }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput field={of.number} label={words.number} hint={words.numberHint} lang="fr" />
        <DateField field={of.decidedOn} label={words.decidedOn} />
      </div>
      <Select field={of.matter} label={words.matter} hint={words.matterHint} options={choices.matters} />
      <Select
        field={of.bodyId}
        label={words.body}
        options={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
        none={<Lacking what="bodies" />}
      />
    </fieldset>
  )
}

/** The official text in French first. */
export function TextsFields({ of }: Of<'texts'>) {
  const { t } = useLanguage()
  return (
    <TextsInLanguages
      texts={of.texts as FieldMetadata<Texts>}
      words={t.decisionsDesk.form}
      one={(text, lang) => <OneLanguage text={text} lang={lang} />}
    />
  )
}

type Text = { title?: string; text?: string }
type Texts = Record<Locale, Text>

function OneLanguage({ text, lang }: { text: FieldMetadata<Text>; lang: Locale }) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  const fields = text.getFieldset()
  return (
    <>
      <TextInput field={fields.title} label={words.title} lang={lang} optional={false} />
      <MarkdownField
        field={fields.text}
        label={words.text}
        hint={words.textHint}
        rows={14}
        lang={lang}
        optional={false}
      />
    </>
  )
}

/** How the council voted. */
export function VoteFields({ of }: Of<'members' | 'voted' | 'votesFor' | 'votesAgainst' | 'abstentions'>) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className={heading}>{words.votes}</legend>
      <p className="hint">{words.votesHint}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        {(['members', 'voted', 'votesFor', 'votesAgainst', 'abstentions'] as const).map((name) => (
          <TextInput key={name} field={of[name]} label={words[name]} short inputMode="numeric" />
        ))}
      </div>
    </fieldset>
  )
}

export function SignatoryFields({ of }: Of<'signatoryFirstName' | 'signatoryName' | 'signatoryCapacity'>) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className={heading}>{words.signatory}</legend>
      <p className="hint">{words.signatoryHint}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput field={of.signatoryFirstName} label={words.firstName} lang="fr" autoComplete="off" />
        <TextInput field={of.signatoryName} label={words.name} lang="fr" autoComplete="off" />
      </div>
      <TextInput field={of.signatoryCapacity} label={words.capacity} lang="fr" autoComplete="off" />
    </fieldset>
  )
}

/** When the préfecture received it, and which budget it weighs on. */
export function ControlFields({ of }: Of<'transmittedOn' | 'budgetYear' | 'budgetName'>) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className={heading}>{words.control}</legend>
      <DateField field={of.transmittedOn} label={words.transmittedOn} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput field={of.budgetYear} label={words.budgetYear} hint={words.budgetYearHint} short />
        <TextInput field={of.budgetName} label={words.budgetName} lang="fr" />
      </div>
    </fieldset>
  )
}
