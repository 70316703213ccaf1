import { wording } from '../../language.ts'
import { ifNamed } from '../../texts/unnamed.ts'
import type { fr } from './fr.ts'

const { plural } = wording('en')

export const en: typeof fr = {
  title: (commune) =>
    ifNamed(
      commune,
      `The grand projects of ${commune}, with you`,
      'The grand projects of the commune, with you',
    ),
  lead: 'See where each project stands, say what you think of it, question those who decide. What you write stays, and what became of it can be seen.',
  search: 'Search',
  searchHint: 'A place, a word: “télécabine”, “crèche”, the name of an official…',
  follows: {
    title: (name) => `Good day, ${name}: what you follow`,
    unread: (n) => plural(n, { one: '# piece of news', other: '# pieces of news' }),
    moved: (day) => `moved on ${day}`,
    empty: 'You do not follow any project yet. On a project’s page, “Follow” tells you of what matters.',
    all: 'Everything you follow',
    account: 'What you wrote, and what became of it',
    desk: 'What waits for you at the town hall',
  },
  closing: {
    title: 'Your turn to say',
    until: (day) => `until ${day}`,
    all: 'All open opinions',
  },
  votes: {
    all: 'All consultations',
    budgets: 'All participatory budgets',
    idea: 'Propose an idea',
  },
  proposals: {
    one: 'Proposed by residents',
    all: 'All proposals',
    write: 'Propose',
  },
  owed: {
    title: 'Who owes an answer',
    count: (waiting, overdue) =>
      `${plural(waiting, { zero: 'No question is waiting', one: '# question is waiting', other: '# questions are waiting' })}${overdue > 0 ? `, of which ${plural(overdue, { one: '# is late', other: '# are late' })}` : ''}.`,
    all: 'All questions',
    officials: 'The officials and their delays',
  },
  moved: {
    title: 'What moves: money and milestones',
    next: (what, day) => `${what}: ${day}`,
    all: 'All projects',
  },
  dossiers: { all: 'All subsidy applications' },
  answers: {
    answered: (who, day) => `${who} answered on ${day}`,
    took: (duration) => `in ${duration}`,
  },
  changed: {
    title: 'You said it, the project changed',
    said: 'You said',
    became: (version) => `We changed: version ${version}`,
    others: (n) => plural(n, { one: 'and # other contribution', other: 'and # other contributions' }),
  },
  nothing: {
    title: 'No project is published yet',
    body: 'The first will appear here. Until then you can ask an official a question.',
    ask: 'See the officials',
  },
}
