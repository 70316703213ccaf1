import type { DossierState, Funder, Programme } from '#db/schema/index.ts'
import { funderOf } from './funders.ts'

type Limits = { advance: number; instalments: number; source: string }

/** How many percent of a grant a funder of the State pays before the works are finished. */
export const paymentLimits: Partial<Record<Funder, Limits>> = {
  detr: { advance: 30, instalments: 80, source: 'CGCT R2334-30' },
  fnadt: { advance: 30, instalments: 80, source: 'décret n° 2018-514, article 12' },
}

/** Once the balance is asked for, the whole grant may come; after a way out nothing is judged any more. */
const unlimited: readonly DossierState[] = ['balance', 'closed', 'refused', 'lapsed', 'abandoned']

/**
 * The percent of its grant that the programme's own funder may have paid in this state: an advance until the first
 * instalment, instalments until the balance. Null without a limit. Another funder's line follows its own dossier.
 */
export function mostPaid(programme: Programme, state: DossierState, funder: Funder): number | null {
  const limits = funder === funderOf(programme) ? paymentLimits[funder] : undefined
  if (!limits || unlimited.includes(state)) return null
  return state === 'instalment' || state === 'completed' ? limits.instalments : limits.advance
}
