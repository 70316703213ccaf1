import type { DeliveryState } from '#app/lib/deliveries.ts'
import { detail, type FactsOf, given, news } from '../../audit/index.ts'
import { campaign, pledge } from '../facts.ts'

type OfPledge = { pledgeId: string }
/** A reward that is no longer with the town hall. */
export type Left = Exclude<DeliveryState, 'to-do'>

/** What happens to rewards on their way. What was said for them stands in no event. */
export const deliveryNews = news({
  'delivery-changed': { details: given<OfPledge>() },
  'delivery-moved': { details: given<OfPledge & { state: DeliveryState }>() },
  // It left: whoever gave for it knows what to expect, and can say that it never came.
  'reward-left': {
    details: given<OfPledge & { state: Left }>(),
    told: [{ who: 'pledger', news: 'reward-left', because: 'money' }],
  },
  // Looks at what single people said, each written down before it is shown.
  'deliveries-seen': {},
  'deliveries-exported': {},
})

/** What the news of a reward is told from. */
export const deliveryFacts = {
  'reward-left': { campaign, pledge, state: detail<Left>('state') },
} satisfies FactsOf<typeof deliveryNews>
