import { z } from 'zod'
import { rewardNeeds } from '#app/lib/deliveries.ts'
import { locales } from '#app/lib/language.ts'
import { leastCharge, mostCharge } from '#app/lib/money/card-bounds.ts'
import { legalBases, shortfallRules, type Translated } from '#db/schema/index.ts'
import { euros, optionalEuros } from '../../amount.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'

const line = (max: number) =>
  written()
    .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
    .max(max)
    .default('')
const text = z.object({ title: line(120), purpose: line(300), story: line(20_000) }).prefault({})
const rewardText = z.object({ title: line(100), description: line(600) }).prefault({})

const RewardContent = z
  .object({
    fr: rewardText.refine(({ title }) => title.length >= 3, {
      path: ['title'],
      params: { refusal: 'reward-needs-a-name' },
    }),
    it: rewardText,
    en: rewardText,
    /** The least promise that gets it, and what it is worth. */
    fromAmount: euros,
    value: euros,
    /** Empty: as many as are asked for. */
    quantity: z
      .union([z.literal('').transform(() => null), z.coerce.number<string>().int().min(1).max(100_000)])
      .default(null),
    /** What its giver must say so that it can be handed over. */
    needs: z.array(z.enum(rewardNeeds)).max(rewardNeeds.length).default([]),
  })
  .superRefine(({ fromAmount }, context) => {
    if (fromAmount <= 0n) refused(context, ['fromAmount'], 'amount-of-zero')
  })

/** By what right money is collected, as far as it is known: opening asks for all of it. */
const legal = {
  legalBasis: z.union([z.literal('').transform(() => null), z.enum(legalBases)]).default(null),
  legalReference: line(300),
  accountantOpinion: line(300),
  giftsDeliberation: line(300),
  legalNote: line(2000),
  deductionRuling: line(300),
}

/** A campaign as its form sends it: what a promise needs always, the texts and the legal basis as far as they are written. */
export const CampaignContent = z
  .object({
    texts: z
      .object({ fr: text.refine(({ title }) => title.length >= 5, { path: ['title'] }), it: text, en: text })
      .prefault({}),
    projectId: z.uuid(),
    goal: euros,
    leastPledge: euros,
    mostPledge: euros,
    deadlineOn: dayTyped(),
    /** In Paris. By day alone: no clock change makes such an hour twice or never. */
    deadlineHour: z.coerce.number<string>().int().min(8).max(22),
    shortfallRule: z.enum(shortfallRules).default('carry-on'),
    shortfallFloor: optionalEuros,
    ...legal,
    rewards: z.array(RewardContent).max(12).default([]),
  })
  .superRefine((content, context) => {
    const { goal, leastPledge, mostPledge, shortfallRule, shortfallFloor, rewards } = content
    if (goal <= 0n) refused(context, ['goal'], 'amount-of-zero')
    if (leastPledge <= 0n) refused(context, ['leastPledge'], 'amount-of-zero')
    else if (leastPledge < leastCharge) refused(context, ['leastPledge'], 'beyond-cards')
    if (mostPledge < leastPledge) refused(context, ['mostPledge'], 'most-below-least')
    else if (mostPledge > goal) refused(context, ['mostPledge'], 'most-above-goal')
    else if (mostPledge > mostCharge) refused(context, ['mostPledge'], 'beyond-cards')
    if (shortfallRule === 'refund-below' && (!shortfallFloor || shortfallFloor > goal))
      refused(context, ['shortfallFloor'], 'floor-within-goal')
    rewards.forEach(({ fromAmount }, index) => {
      if (fromAmount > mostPledge) refused(context, ['rewards', index, 'fromAmount'], 'reward-out-of-reach')
    })
  })
export type CampaignContent = z.output<typeof CampaignContent>
export type CampaignInput = z.input<typeof CampaignContent>

/**
 * What opening asks for (CGCT L1611-7-1 for a mandate, R1617-1 for a régie, L2242-1 for the acceptance of gifts), and
 * that she has read that nothing of it changes afterwards.
 */
export const OpeningInput = z
  .object({
    ...legal,
    legalBasis: z.enum(legalBases),
    legalReference: legal.legalReference.unwrap().min(3),
    giftsDeliberation: legal.giftsDeliberation.unwrap().min(3),
    termsRead: z.boolean().default(false),
  })
  .superRefine(({ legalBasis, accountantOpinion, termsRead }, context) => {
    if (legalBasis === 'mandate' && accountantOpinion.length < 3)
      refused(context, ['accountantOpinion'], 'mandate-needs-opinion')
    if (!termsRead) refused(context, ['termsRead'], 'terms-not-read')
  })
export type OpeningInput = z.output<typeof OpeningInput>

function refused(context: z.core.$RefinementCtx<unknown>, path: PropertyKey[], refusal: string) {
  context.addIssue({ code: 'custom', path, params: { refusal } })
}

/** One part of the texts in its languages; a language that was not written is absent. */
export function translated<Part extends string>(
  texts: Record<'fr' | 'it' | 'en', Record<Part, string>>,
  part: Part,
): Translated {
  return {
    fr: texts.fr[part],
    ...Object.fromEntries(
      locales.filter((lang) => lang !== 'fr' && texts[lang][part]).map((lang) => [lang, texts[lang][part]]),
    ),
  }
}
