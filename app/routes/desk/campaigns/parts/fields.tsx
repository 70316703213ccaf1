import type { FieldMetadata } from '@conform-to/react'
import type { CampaignInput } from '#app/domain/funding/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { LivePreview } from '../../parts/live-preview.tsx'
import { TextsInLanguages } from '../../parts/texts-in-languages.tsx'

type Of<Name extends keyof CampaignInput> = { of: { [Key in Name]: FieldMetadata<CampaignInput[Key]> } }
type Text = { title?: string; purpose?: string; story?: string }
type Texts = Record<Locale, Text>

const hours = Array.from({ length: 15 }, (_, index) => index + 8)

export function TextsFields({ of }: Of<'texts'>) {
  const { t } = useLanguage()
  return (
    <TextsInLanguages
      texts={of.texts as FieldMetadata<Texts>}
      words={t.campaignsDesk.form}
      one={(text, lang) => <OneLanguage text={text} lang={lang} />}
    />
  )
}

function OneLanguage({ text, lang }: { text: FieldMetadata<Text>; lang: Locale }) {
  const { t } = useLanguage()
  const words = t.campaignsDesk.form
  const { title, purpose, story } = text.getFieldset()
  return (
    <>
      <TextInput field={title} label={words.title} lang={lang} optional={false} />
      <TextArea
        field={purpose}
        label={words.purpose}
        hint={words.purposeHint}
        rows={2}
        lang={lang}
        optional={false}
      />
      <MarkdownField
        field={story}
        label={words.story}
        hint={words.storyHint}
        rows={10}
        lang={lang}
        optional={false}
        preview={<LivePreview of={story.id} lang={lang} />}
      />
    </>
  )
}

export function MoneyFields({ of }: Of<'goal' | 'leastPledge' | 'mostPledge'>) {
  const { t } = useLanguage()
  const words = t.campaignsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.money}</legend>
      <MoneyField field={of.goal} label={words.goal} hint={words.goalHint} />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <MoneyField field={of.leastPledge} label={words.least} />
        <MoneyField field={of.mostPledge} label={words.most} hint={words.mostHint} />
      </div>
    </fieldset>
  )
}

export function DeadlineFields({ of }: Of<'deadlineOn' | 'deadlineHour'>) {
  const { t } = useLanguage()
  const words = t.campaignsDesk.form
  return (
    <fieldset className="grid gap-5 sm:grid-cols-2">
      <legend className="font-title text-xl font-bold">{words.deadline}</legend>
      <DateField field={of.deadlineOn} label={words.deadlineOn} />
      <Select
        field={of.deadlineHour}
        label={words.deadlineHour}
        empty={null}
        options={hours.map((hour) => ({ value: String(hour), label: words.hour(hour) }))}
      />
    </fieldset>
  )
}

export function ShortfallFields({ of }: Of<'shortfallRule' | 'shortfallFloor'>) {
  const { t } = useLanguage()
  const words = t.campaignsDesk.form
  return (
    <fieldset className="grid gap-5">
      <legend className="font-title text-xl font-bold">{words.shortfall}</legend>
      <Choices
        field={of.shortfallRule}
        label={words.shortfallRule}
        optional={false}
        options={Object.entries(words.shortfallRules).map(([value, label]) => ({ value, label }))}
      />
      <MoneyField field={of.shortfallFloor} label={words.floor} hint={words.floorHint} />
    </fieldset>
  )
}
