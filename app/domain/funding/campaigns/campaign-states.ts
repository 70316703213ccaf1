import type { CampaignState } from '#db/schema/index.ts'

/** Where a campaign may go; a trigger keeps the same ways. All-or-nothing: only its deadline makes it reached or missed. */
export const campaignMoves: Record<CampaignState, readonly CampaignState[]> = {
  draft: ['open', 'cancelled'],
  open: ['reached', 'missed', 'cancelled'],
  reached: ['settled'],
  missed: [],
  settled: [],
  cancelled: [],
}
