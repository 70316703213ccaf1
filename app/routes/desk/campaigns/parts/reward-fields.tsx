import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { CampaignInput } from '#app/domain/funding/index.ts'
import { rewardNeeds } from '#app/lib/deliveries.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** In percent of the pledge, and in euros a person and year. */
export type Limits = { rate: number; yearly: number }
type Rewards = FieldMetadata<CampaignInput['rewards']>
type Row = FieldMetadata<NonNullable<CampaignInput['rewards']>[number]>

/**
 * What a pledge gets in return, one after the other. A reward is added or removed by a button of the form itself: without
 * a script the form comes back with what was typed and one more or less, and nothing is saved.
 */
export function RewardFields({
  form,
  rewards,
  limits: { rate, yearly },
}: {
  form: FormMetadata<CampaignInput, string[]>
  rewards: Rewards
  limits: Limits
}) {
  const { t, say } = useLanguage()
  const words = t.campaignsDesk.form
  const rows = rewards.getFieldList() as Row[]
  const empty = {
    fr: { title: '', description: '' },
    fromAmount: '',
    value: '',
    quantity: '' as const,
    needs: [],
  }
  return (
    <fieldset className="grid gap-5" id={rewards.id}>
      <legend className="font-title text-xl font-bold">{words.rewards}</legend>
      <p className="hint">{words.rewardsHint(say.percent(rate / 100), say.money(BigInt(yearly) * 100n))}</p>
      {rows.map((row, index) => (
        <Reward key={row.key} row={row} number={index + 1}>
          <button
            {...form.remove.getButtonProps({ name: rewards.name, index })}
            className="button quiet small justify-self-start"
          >
            {words.removeReward(index + 1)}
          </button>
        </Reward>
      ))}
      <p>
        <button
          {...form.insert.getButtonProps({ name: rewards.name, defaultValue: empty })}
          className="button secondary"
        >
          {words.addReward}
        </button>
      </p>
    </fieldset>
  )
}

function Reward({ row, number, children }: { row: Row; number: number; children: ReactNode }) {
  const { t } = useLanguage()
  const { form: words, deliveries: asks } = t.campaignsDesk
  const { fr, it, en, fromAmount, value, quantity, needs } = row.getFieldset()
  return (
    <fieldset className="card grid gap-4">
      <legend className="font-title text-lg font-bold">{words.reward(number)}</legend>
      <Texts text={fr as Text} lang="fr" />
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <MoneyField field={fromAmount} label={words.fromAmount} optional={false} />
        <MoneyField field={value} label={words.value} hint={words.valueHint} optional={false} />
        <TextInput
          field={quantity as FieldMetadata<string>}
          label={words.quantity}
          hint={words.quantityHint}
          inputMode="numeric"
          short
          optional={false}
        />
      </div>
      <Choices
        many
        row
        field={needs as FieldMetadata<string[]>}
        label={asks.asked}
        hint={asks.askedHint}
        optional={false}
        options={rewardNeeds.map((need) => ({ value: need, label: asks.needs[need] }))}
      />
      <details>
        <summary>{words.rewardOthers}</summary>
        <div className="mt-4 grid gap-4">
          <Texts text={it as Text} lang="it" />
          <Texts text={en as Text} lang="en" />
        </div>
      </details>
      {children}
    </fieldset>
  )
}

type Text = FieldMetadata<{ title?: string; description?: string }>

function Texts({ text, lang }: { text: Text; lang: 'fr' | 'it' | 'en' }) {
  const { t } = useLanguage()
  const words = t.campaignsDesk.form
  const { title, description } = text.getFieldset()
  return (
    <>
      <TextInput
        field={title}
        label={`${words.rewardTitle}, ${words.rewardIn[lang]}`}
        lang={lang}
        optional={false}
      />
      <TextArea
        field={description}
        label={`${words.rewardDescription}, ${words.rewardIn[lang]}`}
        rows={2}
        lang={lang}
        optional={false}
      />
    </>
  )
}
