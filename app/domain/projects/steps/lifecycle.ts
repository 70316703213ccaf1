import { type Phase, phases } from '#app/lib/kinds.ts'

/** What a gate may ask for. Each piece has its words in messages/projects. */
export const pieces = [
  'screening',
  'opportunity-note',
  'budget-envelope',
  'feasibility-study',
  'mountain-constraints',
  'programme-deliberation',
  'concertation-modalities',
  'concertation-report',
  'apd-approval',
  'final-permits',
  'appeals-purged',
  'notified-funding',
  'notified-contracts',
  'pre-acceptance',
  'reserves-lifted',
  'safety-clearance',
  'evaluation-report',
] as const
export type Piece = (typeof pieces)[number]

/** The phases in the order of a project's life, what must be filed to leave each, and where that rule comes from. */
export const lifecycle: Record<Phase, { leave: readonly Piece[]; source: string }> = {
  idea: { leave: ['screening'], source: 'Guide MOP' },
  opportunity: { leave: ['opportunity-note', 'budget-envelope'], source: 'CCP L2421-1' },
  feasibility: { leave: ['feasibility-study', 'mountain-constraints'], source: 'CCP L2421-2' },
  programme: { leave: ['programme-deliberation'], source: 'CCP L2421-2, L2421-3' },
  // The modalities are voted before, the report is adopted after.
  concertation: {
    leave: ['concertation-modalities', 'concertation-report'],
    source: 'C. urb. L103-2 à L103-6',
  },
  design: { leave: ['apd-approval'], source: 'CCP R2431-1' },
  permits: { leave: ['final-permits', 'appeals-purged'], source: 'C. urb. L421-1, L472-1, L473-1' },
  funding: { leave: ['notified-funding'], source: 'CGCT L1111-10' },
  // The legal start of the works: the first contract notified.
  procurement: { leave: ['notified-contracts'], source: 'CCP R2431-1' },
  works: { leave: ['pre-acceptance'], source: 'CCAG Travaux, art. 41' },
  // One year of guarantee runs from the acceptance.
  acceptance: { leave: ['reserves-lifted'], source: 'C. civ. art. 1792-6' },
  commissioning: { leave: ['safety-clearance'], source: 'C. tourisme L342-7 ; CCH R143-38' },
  // One to three years after the opening. A project ends here: nothing comes after.
  evaluation: { leave: ['evaluation-report'], source: 'Guide MOP' },
}

export { phases }
export const placeOf = (phase: Phase) => phases.indexOf(phase)
export const phaseAfter = (phase: Phase): Phase | null => phases[placeOf(phase) + 1] ?? null
/** The phases that a passage leaps over: between the two, both excluded. */
export const skippedBetween = (from: Phase, to: Phase) => phases.slice(placeOf(from) + 1, placeOf(to))
/** The pieces that the gate of this phase still waits for. */
export const missingPieces = (phase: Phase, filed: readonly string[]): Piece[] =>
  lifecycle[phase].leave.filter((piece) => !filed.includes(piece))
