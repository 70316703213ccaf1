import { z } from 'zod'
import {
  answersOf,
  countries,
  type Delivery,
  nothingSaid,
  type RewardNeed,
  sizes,
  stillMissing,
} from '#app/lib/deliveries.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'

const line = (most: number) => written().max(most).default('')
/** Where a postcode has five figures. */
const ofFiveFigures = new Set<string>(['FR', 'MC', 'IT', 'SM', 'DE', 'ES'])

/** What a giver says so that her reward can be handed over. Which of it is asked, her reward says. */
export const DeliveryInput = z
  .object({
    recipient: line(100),
    street: line(200),
    // In groups of figures, as envelopes have it.
    postcode: line(12).overwrite((typed) => (/^[\d\s]*$/.test(typed) ? typed.replace(/\s/g, '') : typed)),
    town: line(100),
    country: z.enum(countries).default('FR'),
    engraving: line(60),
    size: z.union([z.literal(''), z.enum(sizes)]).default(''),
  })
  .superRefine(({ postcode, country }, context) => {
    if (postcode && ofFiveFigures.has(country) && !/^\d{5}$/.test(postcode))
      context.addIssue({ code: 'custom', path: ['postcode'], params: { refusal: 'postcode-of-five' } })
  })

/**
 * What her reward asks for, and nothing else. Refused (`delivery-incomplete`) beside each answer that is missing, where
 * `under` is the name of their part of the form.
 */
export function answersTo(
  needs: readonly RewardNeed[],
  said: Delivery = nothingSaid,
  under = 'delivery.',
): Delivery {
  const missing = stillMissing(needs, said)
  if (missing.length > 0)
    throw new Refusal(
      'delivery-incomplete',
      422,
      missing.map((answer) => `${under}${answer}`),
    )
  const asked = new Set<string>(needs.flatMap((need) => [...answersOf[need]]))
  const entries = Object.entries(said).map(([answer, words]) => [answer, asked.has(answer) ? words : ''])
  return Object.fromEntries(entries) as Delivery // each answer once
}
