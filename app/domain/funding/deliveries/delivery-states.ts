import type { PledgeState } from '#db/schema/index.ts'

/** The states of a promise whose reward is still to come, so that its giver may say what it needs. */
export const deliverable: ReadonlySet<PledgeState> = new Set<PledgeState>([
  'confirmed',
  'collecting',
  'collected',
])
