import { wording } from '../../language.ts'
import type { fr } from './fr.ts'

const { plural } = wording('en')

export const en: typeof fr = {
  itself: {
    project: 'The project',
    dossier: 'The application',
    official: 'The page',
    decision: 'The act',
    proposal: 'The proposal',
    place: 'The place',
    service: 'The service',
    other: 'The subject',
  },
  lists: {
    project: 'Projects',
    dossier: 'Subsidy applications',
    proposal: 'Proposals',
    service: 'Services',
  },
  opinions: 'Opinions',
  discussion: 'Discussion',
  questions: 'Questions',
  money: 'Money',
  follow: 'Follow',
  history: 'History',
  /** What the rope is called. */
  story: {
    project: 'The story of the project',
    dossier: 'The story of the application',
    official: 'The story of this page',
    decision: 'The story of this act',
    proposal: 'Story of the proposal',
    place: 'The story of this place',
    service: 'The story of this service',
    other: 'The story of this subject',
  },
  label: 'The pages of this subject',
  decides: 'Who answers:',
  act: 'Act',
  opinion: 'Give my opinion',
  comment: 'Take part in the discussion',
  ask: 'Ask a question',
  support: 'Support',
  doors: 'What is said here',
  allOpinions: 'All opinions',
  allComments: 'Read the discussion',
  writeFirst: 'Write the first contribution',
  allQuestions: 'All questions',
  askFirst: 'Ask the first question',
  noComments: 'Nobody has written yet.',
  noAnswer: 'No official answer yet.',
  historyLead: 'What the commune decided, promised, moved and answered.',
  answered: (name, day) => `${name} answered on ${day}`,
  by: (name, day) => `${name}, ${day}`,
  useful: (n) => plural(n, { zero: '', one: 'useful to # person', other: 'useful to # people' }),
}
