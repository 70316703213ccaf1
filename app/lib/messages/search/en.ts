import { wording } from '../../language.ts'
import type { fr } from './fr.ts'

const { plural } = wording('en')

export const en: typeof fr = {
  title: 'Search',
  titleOf: (typed) => `Search for “${typed}”`,
  lead: 'Projects, services, bulletins, reports, places, decisions, questions and officials: everything is searched here.',
  label: 'A word, a place, a name',
  hint: 'A slip of the keyboard does no harm.',
  many: (n, typed) =>
    plural(n, {
      zero: `Nothing for “${typed}”`,
      one: `# result for “${typed}”`,
      other: `# results for “${typed}”`,
    }),
  nothing: (typed) => `Nothing matches “${typed}”`,
  nothingBody: 'Try one word less, or a word nearby. Or ask an elected official: the answer is public.',
  ask: 'Ask an elected official',
  kinds: {
    projects: 'Projects',
    dossiers: 'Dossiers',
    proposals: 'Proposals',
    consultations: 'Consultations',
    budgets: 'Participatory budgets',
    services: 'Services',
    bulletins: 'Bulletins',
    reports: 'Reports from the field',
    places: 'Places',
    decisions: 'Decisions',
    campaigns: 'Campaigns',
    questions: 'Questions',
    officials: 'Officials',
  },
  all: {
    projects: 'All these projects',
    dossiers: 'All these dossiers',
    proposals: 'All these proposals',
    consultations: 'All consultations',
    budgets: 'All participatory budgets',
    services: 'All these services',
    bulletins: 'All these bulletins',
    reports: 'All these reports',
    places: 'All these places',
    decisions: 'All these decisions',
    campaigns: 'All campaigns',
    questions: 'All these questions',
    officials: 'All officials',
  },
}
