import type * as fr from './glosses.fr.ts'

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
