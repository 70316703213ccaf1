import { type DeliveryState, deliveryStates } from '#app/lib/deliveries.ts'

/** All rewards of a campaign, or those in one state, as the address of the page and of its file asks. */
export const deliveryTabs = [...deliveryStates, 'all'] as const

export const stateIn = (url: URL): DeliveryState | undefined =>
  deliveryStates.find((state) => state === url.searchParams.get('etat'))
