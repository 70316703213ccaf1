import { z } from 'zod'

/** For which purpose the instance's keys sign the link that takes an answer back. */
export const undoPurpose = 'undo-answer'

const Order = z.object({ answerId: z.uuid(), officialId: z.uuid() })
export type UndoOrder = z.output<typeof Order>

export const undoValue = (order: UndoOrder): string => JSON.stringify(order)

export function readUndoValue(value: string | null): UndoOrder | null {
  return value === null ? null : (Order.safeParse(JSON.parse(value)).data ?? null)
}
