import type * as fr from './pieces.fr.ts'

export const pieces: typeof fr.pieces = {
  screening: 'the screening by the mayor or a committee',
  'opportunity-note': 'the note making the case',
  'budget-envelope': 'the budget envelope',
  'feasibility-study': 'the feasibility study',
  'mountain-constraints': 'the study of mountain constraints (hazards, Mountain Act)',
  'programme-deliberation': 'the council’s vote on the brief and the budget',
  'concertation-modalities': 'the council’s vote on how the public is consulted',
  'concertation-report': 'the report on the consultation, adopted',
  'apd-approval': 'the approval of the final preliminary design (APD)',
  'final-permits': 'the final permits',
  'appeals-purged': 'the certificate that no appeal is left',
  'notified-funding': 'the letters that grant the funding',
  'notified-contracts': 'the notified contracts',
  'pre-acceptance': 'the pre-handover inspection',
  'reserves-lifted': 'the lifting of reservations',
  'safety-clearance': 'the safety clearance',
  'evaluation-report': 'the review report',
}
