import type { FieldMetadata } from '@conform-to/react'
import type { DossierInput } from '#app/domain/dossiers/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Lacking } from '../../parts/lacking.tsx'
import { LivePreview } from '../../parts/live-preview.tsx'
import { type PictureToPut, TextPictures } from '../../parts/text-pictures.tsx'
import { TextsInLanguages } from '../../parts/texts-in-languages.tsx'
import type { Choices } from './form.tsx'

type Of<Name extends keyof DossierInput> = { of: { [Key in Name]: FieldMetadata<DossierInput[Key]> } }

const entries = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
const named = (rows: readonly { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

export function SubjectFields({
  of,
  choices,
}: Of<'projectId' | 'programme' | 'call'> & { choices: Choices }) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  return (
    <fieldset className="grid gap-5">
      <Select
        field={of.projectId}
        label={words.project}
        options={choices.projects.map(({ id, title }) => ({ value: id, label: title, lang: 'fr' }))}
        none={<Lacking what="projects" />}
      />
      <Select field={of.programme} label={words.programme} options={entries(t.dossierNames.programmes)} />
      <TextInput field={of.call} label={words.call} hint={words.callHint} lang="fr" />
    </fieldset>
  )
}

export function TextsFields({ of, pictures }: Of<'texts'> & { pictures: readonly PictureToPut[] }) {
  const { t } = useLanguage()
  return (
    <TextsInLanguages
      texts={of.texts as FieldMetadata<Texts>}
      words={t.dossiersDesk.form}
      one={(text, lang) => <OneLanguage text={text} lang={lang} pictures={pictures} />}
    />
  )
}

type Text = { title?: string; summary?: string; object?: string }
type Texts = Record<Locale, Text>

function OneLanguage({
  text,
  lang,
  pictures,
}: {
  text: FieldMetadata<Text>
  lang: Locale
  pictures: readonly PictureToPut[]
}) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  const { title, summary, object } = text.getFieldset()
  return (
    <>
      <TextInput field={title} label={words.title} lang={lang} optional={false} />
      <TextArea
        field={summary}
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        lang={lang}
        optional={false}
      />
      <MarkdownField
        field={object}
        label={words.object}
        hint={words.objectHint}
        rows={10}
        lang={lang}
        optional={false}
        preview={
          <>
            <TextPictures of={object.id} lang={lang} pictures={pictures} />
            <LivePreview of={object.id} lang={lang} />
          </>
        }
      />
    </>
  )
}

export function CostFields({ of }: Of<'totalCost' | 'eligibleBase'>) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.money}</legend>
      <MoneyField field={of.totalCost} label={words.totalCost} hint={words.totalCostHint} />
      <MoneyField field={of.eligibleBase} label={words.eligibleBase} hint={words.eligibleBaseHint} />
    </fieldset>
  )
}

export function OwnShareFields({ of, rate }: Of<'ownShareRule' | 'ownShareReference'> & { rate: number }) {
  const { t, say } = useLanguage()
  const words = t.dossiersDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.ownShare}</legend>
      <Select
        field={of.ownShareRule}
        label={words.ownShareRule}
        hint={words.ownShareHint(say.percent(rate / 100))}
        empty={null}
        optional={false}
        options={entries(t.dossiers.ownShareRules)}
      />
      <TextInput
        field={of.ownShareReference}
        label={words.ownShareReference}
        hint={words.ownShareReferenceHint}
        lang="fr"
      />
    </fieldset>
  )
}

export function DateFields({
  of,
}: Of<'plannedStartOn' | 'startBy' | 'finishBy' | 'opinionsOpenOn' | 'opinionsCloseOn' | 'closeDecision'>) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  return (
    <>
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.dates}</legend>
        <DateField field={of.plannedStartOn} label={words.plannedStart} hint={words.plannedStartHint} />
        <DateField field={of.startBy} label={words.startBy} hint={words.startByHint} />
        <DateField field={of.finishBy} label={words.finishBy} />
      </fieldset>
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.opinions}</legend>
        <p className="hint">{words.opinionsHint}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          <DateField field={of.opinionsOpenOn} label={words.opensOn} />
          <DateField field={of.opinionsCloseOn} label={words.closesOn} />
        </div>
        <TextInput
          field={of.closeDecision}
          label={words.closeDecision}
          hint={words.closeDecisionHint}
          lang="fr"
        />
      </fieldset>
    </>
  )
}

export function PeopleFields({ of, choices }: Of<'electedId' | 'agentId' | 'bodyId'> & { choices: Choices }) {
  const { t } = useLanguage()
  const words = t.dossiersDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.people}</legend>
      <Select
        field={of.electedId}
        label={words.elected}
        options={named(choices.elected)}
        none={<Lacking what="elected" />}
      />
      <Select
        field={of.agentId}
        label={words.agent}
        options={named(choices.agents)}
        none={<Lacking what="agents" />}
      />
      <Select
        field={of.bodyId}
        label={words.ledBy}
        options={named(choices.bodies)}
        none={<Lacking what="bodies" />}
      />
    </fieldset>
  )
}
