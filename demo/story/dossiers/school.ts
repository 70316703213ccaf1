import type { DossierStory } from './shape.ts'

/** Just spotted: only the desk sees it, and it waits for the mayor. */
export const schoolDepartment: DossierStory = {
  key: 'school-department',
  project: 'school',
  texts: {
    fr: {
      title: 'École : demande au Département pour la cour',
      summary: 'Le Département aide les cours d’école plantées. La commune regarde si le projet y a droit.',
      object: `## Ce que l’argent paierait

Une cour plantée, un préau et des bancs à l’ombre.`,
    },
  },
  programme: 'department',
  body: 'mairie',
  elected: 'elue-enfance',
  agent: 'agent',
  totalCost: 92_000,
  plan: [
    { funder: 'department', asked: 46_000 },
    { funder: 'own-funds', asked: 46_000 },
  ],
  startedAgo: 9,
  publishedAgo: null,
  steps: [],
  comments: [],
}
