import type { VoteNames } from './fr.ts'

export const en: VoteNames = {
  states: {
    draft: 'In preparation',
    announced: 'Announced',
    open: 'Open for voting',
    closed: 'Closed, being counted',
    counted: 'Counted',
    unopened: 'Not counted',
  },
  kinds: {
    one: 'One answer of several',
    several: 'Several answers',
    approval: 'Approval vote',
    ranking: 'Ranking',
    judgement: 'Majority judgement',
    points: 'Points to share',
    criteria: 'Marks from 1 to 5',
    budget: 'A budget to share out',
  },
  mentions: ['Reject', 'Poor', 'Passable', 'Fairly good', 'Good', 'Very good', 'Excellent'],
  until: (day) => `Voting is open until the end of ${day}`,
  from: (opens, closes) => `Voting from ${opens} to the end of ${closes}`,
  closed: (day) => `Voting closed on the evening of ${day}`,
  voted: 'Your ballot is in the box',
  vote: 'Vote',
  budgets: 'Participatory budgets',
  answerDue: (day) => `The mayor’s answer is due by ${day}`,
  answered: 'The mayor has answered',
  declared: 'status declared',
  verified: 'status verified',
}
