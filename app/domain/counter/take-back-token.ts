import { z } from 'zod'

/** For which purpose the instance's keys sign the link by which she takes back what was entered for her. */
export const takeBackPurpose = 'take-back-from-counter'

/** Seconds that such a link works: as long as a standing yes may last. */
export const takeBackSeconds = 365 * 86_400

const Order = z.object({ consentId: z.uuid(), personId: z.uuid() })
export type TakeBackOrder = z.output<typeof Order>

export const takeBackValue = (order: TakeBackOrder): string => JSON.stringify(order)

/** What a verified token orders, or null for what we never signed. */
export function readTakeBackValue(value: string | null): TakeBackOrder | null {
  return value === null ? null : (Order.safeParse(JSON.parse(value)).data ?? null)
}
