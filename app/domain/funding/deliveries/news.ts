import type { DeliveryState } from '#app/lib/deliveries.ts'
import { given, news } from '../../audit/index.ts'

type OfPledge = { pledgeId: string }

/** What happens to rewards on their way. What was said for them stands in no event. */
export const deliveryNews = news({
  'delivery-changed': { details: given<OfPledge>() },
  'delivery-moved': { details: given<OfPledge & { state: DeliveryState }>() },
  // Looks at what single people said, each written down before it is shown.
  'deliveries-seen': {},
  'deliveries-exported': {},
})
