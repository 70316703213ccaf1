import type { FieldMetadata } from '@conform-to/react'
import {
  countries,
  countryName,
  type Delivery,
  type DeliveryAnswer,
  deliveryAnswers,
  type RewardNeed,
  rewardNeeds,
  sizes,
} from '#app/lib/deliveries.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Fields = { [Answer in DeliveryAnswer]?: FieldMetadata<string | undefined> }

/**
 * What the rewards of a campaign ask for, beneath their choice: the style sheet shows what the chosen one asks for, with or
 * without a script, and the command knows what is missing.
 */
export function DeliveryOfChosen({
  field,
  rewards,
}: {
  field: FieldMetadata<Partial<Delivery> | undefined>
  rewards: readonly { needs: readonly RewardNeed[] }[]
}) {
  const { t } = useLanguage()
  const words = t.campaigns.delivery
  const asked = rewardNeeds.filter((need) => rewards.some(({ needs }) => needs.includes(need)))
  if (asked.length === 0) return null
  return (
    <fieldset className="field asks-something grid gap-4">
      <legend>{words.title}</legend>
      <p className="hint">{words.hint}</p>
      <DeliveryFields of={field.getFieldset() as Fields} needs={asked} />
    </fieldset>
  )
}

/** The controls for what a reward needs. */
export function DeliveryFields({ of, needs }: { of: Fields; needs: readonly RewardNeed[] }) {
  const { t, locale } = useLanguage()
  const words = t.campaigns.delivery
  const { recipient, street, postcode, town, country, engraving, size } = of
  return (
    <>
      {needs.includes('address') && recipient && street && postcode && town && country ? (
        <div className="asks-address grid gap-4">
          <TextInput
            field={recipient}
            label={words.answers.recipient}
            hint={words.recipientHint}
            autoComplete="shipping name"
            optional={false}
          />
          <TextInput
            field={street}
            label={words.answers.street}
            autoComplete="shipping street-address"
            optional={false}
          />
          <div className="grid items-end gap-4 sm:grid-cols-[8em_1fr]">
            <TextInput
              field={postcode}
              label={words.answers.postcode}
              autoComplete="shipping postal-code"
              short
              optional={false}
            />
            <TextInput
              field={town}
              label={words.answers.town}
              autoComplete="shipping address-level2"
              optional={false}
            />
          </div>
          <Select
            field={country}
            label={words.answers.country}
            empty={null}
            optional={false}
            options={countries.map((code) => ({ value: code, label: countryName(code, locale) }))}
          />
        </div>
      ) : null}
      {needs.includes('engraving') && engraving ? (
        <div className="asks-engraving">
          <TextInput
            field={engraving}
            label={words.answers.engraving}
            hint={words.engravingHint}
            optional={false}
          />
        </div>
      ) : null}
      {needs.includes('size') && size ? (
        <div className="asks-size">
          <Select
            field={size}
            label={words.answers.size}
            empty={words.noSize}
            optional={false}
            options={sizes.map((one) => ({ value: one, label: one }))}
          />
        </div>
      ) : null}
    </>
  )
}

/** What each answer is called where a form sums up what is wrong. */
export const labelsOfDelivery = (t: Messages, under = 'delivery.'): Record<string, string> =>
  Object.fromEntries(
    deliveryAnswers.map((answer) => [`${under}${answer}`, t.campaigns.delivery.answers[answer]]),
  )

/** As a form shows what she said: the country that most live in, until she says another. */
export const typedDelivery = (said: Delivery | undefined): Partial<Delivery> => ({
  ...said,
  country: said?.country || 'FR',
})
