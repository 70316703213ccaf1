import type { PublishedConsultation } from '#app/domain/ballots/index.ts'

/** What the parts of a consultation's page show of it. */
export type Shown = Omit<PublishedConsultation, 'packs' | 'boxKey' | 'now'>
