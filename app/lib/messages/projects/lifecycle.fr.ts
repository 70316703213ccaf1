import type { Phase, Theme } from '../../kinds.ts'

/** The words of a project's life: its phases, in the order in which they come, and its themes. */
export const phases = {
  idea: 'Idée',
  opportunity: 'Opportunité',
  feasibility: 'Faisabilité',
  programme: 'Programme',
  concertation: 'Concertation',
  design: 'Conception',
  permits: 'Autorisations',
  funding: 'Financement',
  procurement: 'Marchés',
  works: 'Travaux',
  acceptance: 'Réception',
  commissioning: 'Mise en service',
  evaluation: 'Évaluation',
} satisfies Record<Phase, string>

export const themes = {
  mobility: 'Mobilité',
  'ski-area': 'Domaine skiable',
  housing: 'Logement',
  nature: 'Nature',
  water: 'Eau',
  energy: 'Énergie',
  culture: 'Culture',
  sport: 'Sport',
  services: 'Services',
  village: 'Vie du village',
  tourism: 'Tourisme',
  safety: 'Sécurité',
} satisfies Record<Theme, string>
