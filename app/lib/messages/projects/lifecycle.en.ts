import type * as fr from './lifecycle.fr.ts'

export const phases: typeof fr.phases = {
  idea: 'Idea',
  opportunity: 'Case for it',
  feasibility: 'Feasibility',
  programme: 'Brief',
  concertation: 'Public consultation',
  design: 'Design',
  permits: 'Permits',
  funding: 'Funding',
  procurement: 'Contracts',
  works: 'Works',
  acceptance: 'Handover',
  commissioning: 'Opening',
  evaluation: 'Review',
}

export const phaseGlosses: typeof fr.phaseGlosses = {
  idea: 'Is the idea worth a study?',
  opportunity: 'The need is spelt out, with a first order of cost.',
  feasibility: 'Can it be done here: ground, hazards, climate, cost?',
  programme: 'The town council votes on what is to be built and the budget.',
  concertation: 'The public gives its opinion, which is kept and published.',
  design: 'Architects and engineers draw the project.',
  permits: 'The State and its services examine the permits.',
  funding: 'The promised money is brought together.',
  procurement: 'Companies are chosen; in law the first contract notified starts the project.',
  works: 'Building.',
  acceptance: 'Everything is checked; the one-year guarantee begins.',
  commissioning: 'Safety is inspected, then it opens.',
  evaluation: 'One to three years later: did it reach its aim?',
}

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

export const themes: typeof fr.themes = {
  mobility: 'Getting around',
  'ski-area': 'Ski area',
  housing: 'Housing',
  nature: 'Nature',
  water: 'Water',
  energy: 'Energy',
  culture: 'Culture',
  sport: 'Sport',
  services: 'Services',
  village: 'Village life',
  tourism: 'Tourism',
  safety: 'Safety',
}
