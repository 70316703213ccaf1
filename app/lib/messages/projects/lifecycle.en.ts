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
