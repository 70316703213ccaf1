import { z } from 'zod'
import type { Delivery } from '#app/lib/deliveries.ts'
import { chargeable } from '#app/lib/money/card-bounds.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { eurosUnless, readBack } from '../../amount.ts'
import { DeliveryInput } from '../deliveries/delivery-input.ts'

// Only euros are collected: a sign of another currency is answered as such, not as a mistyped figure.
const otherCurrency = /[$£¥₣₿]|\b(usd|gbp|chf|jpy|cad|aud|btc|francs?|dollars?|pounds?|sterling)\b/i

/** An amount in euros as people type it, in cents. Zero, a minus sign, more than two decimals, "NaN": all are said. */
const amount = eurosUnless((cents, typed) => {
  if (otherCurrency.test(typed)) return 'pledge-in-euros'
  if (cents === null) return 'not-an-amount'
  if (cents <= 0n) return 'amount-of-zero'
  return chargeable(cents) ? null : 'beyond-cards'
})

const chosen = z
  .union([z.literal(''), z.uuid()])
  .default('')
  .transform((id) => id || null)

/** What a promise says of itself; `rewardId` and `organisationId` are empty where she wants none, and gives for herself. */
const wishes = {
  amount,
  rewardId: chosen,
  /** Her name is read nowhere. */
  anonymous: z.boolean().default(false),
  /** Her name is read, the sum is not. */
  amountHidden: z.boolean().default(false),
  /** What her reward needs so that it can be handed over; nothing is kept of what it does not ask for. */
  delivery: DeliveryInput.optional(),
}

export const PledgeInput = z.object({
  ...wishes,
  organisationId: chosen,
  /** Made by the form: sent twice, it is one promise. */
  clientKey: z.string().regex(/^[\w-]{8,64}$/),
})
type Said<Input> = Omit<Input, 'delivery'> & { delivery?: Delivery | undefined }
export type PledgeInput = Said<z.output<typeof PledgeInput>>

export const PledgeChange = z.object(wishes)
export type PledgeChange = Said<z.output<typeof PledgeChange>>

/** The same as their forms send them, with the sum that was read back. */
export const PledgeForm = PledgeInput.extend(readBack)
export const PledgeChangeForm = PledgeChange.extend(readBack)

/** A promise as its form would send it again: what is kept until she has said who she is. */
export const typedPledge = ({ amount, rewardId, organisationId, ...rest }: PledgeInput) => ({
  ...rest,
  amount: typedEuros(amount),
  rewardId: rewardId ?? '',
  organisationId: organisationId ?? '',
})
