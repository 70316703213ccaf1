import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { CampaignShown, RewardShown } from '#app/domain/funding/index.ts'
import type { Delivery } from '#app/lib/deliveries.ts'
import { Checkbox, type Choice, Choices } from '#app/ui/forms/choices.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { ReadBack } from '#app/ui/forms/meant-amounts.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { DeliveryOfChosen } from './delivery-fields.tsx'

export type Wishes = {
  amount: string
  /** The sum that she has read back, if it was asked. */
  readBack?: string
  rewardId: string
  delivery?: Partial<Delivery>
  anonymous?: boolean
  amountHidden?: boolean
}

export type WishedOf = Pick<CampaignShown, 'leastPledge' | 'mostPledge'> & {
  rewards: readonly RewardChoice[]
}
/** A reward as it is chosen: its own page tells it at length. */
export type RewardChoice = Pick<
  RewardShown,
  'id' | 'lang' | 'title' | 'fromAmount' | 'quantity' | 'left' | 'needs'
>

/** How much, for which reward, and what others read: the same for a new promise and for a changed one. */
export function WishFields({
  of,
  campaign,
  held = null,
  toReadBack,
  children,
}: {
  of: { [Name in keyof Wishes]-?: FieldMetadata<Wishes[Name]> }
  campaign: WishedOf
  /** The reward that she holds already: one more is left to her than to others. */
  held?: string | null
  toReadBack?: string | null
  children?: ReactNode
}) {
  const language = useLanguage()
  const { t, say } = language
  const words = t.campaigns.pledge
  const { leastPledge, mostPledge, rewards } = campaign
  return (
    <>
      <MoneyField
        field={of.amount}
        label={words.amount}
        hint={words.amountHint(say.money(leastPledge), say.money(mostPledge))}
        toReadBack={toReadBack}
      />
      <ReadBack field={of.readBack} />
      {rewards.length > 0 ? (
        <Choices
          field={fieldWith(of.rewardId, { initialValue: of.rewardId.initialValue ?? '' })}
          label={words.reward}
          optional={false}
          options={[
            { value: '', label: words.noReward, hint: words.noRewardHint },
            ...rewards
              .map((reward) => (reward.id === held ? withHers(reward) : reward))
              .map(choiceIn(language)),
          ]}
        />
      ) : null}
      <DeliveryOfChosen field={of.delivery} rewards={rewards} />
      {children}
      <fieldset className="field">
        <legend>{words.shown}</legend>
        <div className="choices">
          <Checkbox field={of.anonymous} label={words.anonymous} hint={words.anonymousHint} />
          <Checkbox field={of.amountHidden} label={words.amountHidden} hint={words.amountHiddenHint} />
        </div>
      </fieldset>
    </>
  )
}

const withHers = (reward: RewardChoice): RewardChoice =>
  reward.left === null ? reward : { ...reward, left: reward.left + 1 }

/** How a reward is chosen, in this language; one of which nothing is left is shown all the same. */
function choiceIn({ t, say }: Language): (reward: RewardChoice) => Choice {
  const { pledge, show } = t.campaigns
  return ({ id, lang, title, fromAmount, quantity, left, needs }) => {
    const from = say.money(fromAmount)
    const number = quantity === null || left === null ? show.rewardUnlimited : show.rewardLeft(left, quantity)
    return {
      value: id,
      label: (
        <span lang={lang} data-needs={needs.join(' ') || undefined}>
          {title}
        </span>
      ),
      hint: left === 0 ? pledge.rewardGone(from) : pledge.rewardHint(from, number),
      disabled: left === 0,
    }
  }
}
