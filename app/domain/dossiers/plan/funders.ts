import { type FunderKind, funderKinds, kindOf as kinds } from '#app/lib/money/funders.ts'
import type { Funder, Programme } from '#db/schema/index.ts'

export { type FunderKind, funderKinds }
/** Each funder of the table counts as something. */
export const kindOf: Record<Funder, FunderKind> = kinds

/** The funder whose grant decides an application to this programme; null where only its name tells. */
export const funderOf = (programme: Programme): Funder | null => (programme === 'other' ? null : programme)

/** Whether the State pays: an application to it is received before any work begins. */
export const ofTheState = (programme: Programme): boolean => ['detr', 'dsil', 'fnadt'].includes(programme)
