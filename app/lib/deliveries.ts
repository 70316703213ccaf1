import type { Locale } from './language.ts'

/** What a reward may ask for so that it can be handed over. */
export const rewardNeeds = ['address', 'engraving', 'size'] as const
export type RewardNeed = (typeof rewardNeeds)[number]

/** What answers each of them, in the order in which it is typed. */
export const answersOf = {
  address: ['recipient', 'street', 'postcode', 'town', 'country'],
  engraving: ['engraving'],
  size: ['size'],
} as const satisfies Record<RewardNeed, readonly string[]>
export type DeliveryAnswer = (typeof answersOf)[RewardNeed][number]

/** What she says so that her reward can be handed over; empty where her reward does not ask for it. */
export type Delivery = Record<DeliveryAnswer, string>
export const deliveryAnswers: readonly DeliveryAnswer[] = rewardNeeds.flatMap((need) => [...answersOf[need]])
export const nothingSaid = Object.fromEntries(deliveryAnswers.map((one) => [one, ''])) as Delivery // each answer once

/** How far a reward has come: prepared by the town hall, on its way by post, or in her hands. */
export const deliveryStates = ['to-do', 'sent', 'given'] as const
export type DeliveryState = (typeof deliveryStates)[number]

export const sizes = ['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL'] as const

/** Whereto a reward is sent: the European Union and the neighbours. */
export const countries = [
  ...[
    'FR',
    'IT',
    'CH',
    'MC',
    'AD',
    'SM',
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'GB',
    'GR',
  ],
  ...['HR', 'HU', 'IE', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
] as const

/** A country by its name, in this language. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code

/** Which of her reward's needs are not answered yet, answer by answer. */
export const stillMissing = (needs: readonly RewardNeed[], said: Partial<Delivery>): DeliveryAnswer[] =>
  needs.flatMap((need) => answersOf[need].filter((answer) => !said[answer]))
