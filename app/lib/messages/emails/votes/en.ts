import type { VoteWords } from './fr.ts'

export const en: VoteWords = {
  lines: {
    'vote-announced': ({ title }) => `A consultation is announced: ${title}`,
    'vote-opened': ({ title }) => `Voting is open: ${title}`,
    'vote-reminded': ({ title, closes }) => `You can vote until ${closes}: ${title}`,
    'vote-counted': ({ title }) => `The result is published: ${title}`,
    'vote-unopened': ({ title }) => `The box was not opened: ${title}`,
    'vote-answered': ({ title }) => `The mayor says what becomes of the result: ${title}`,
    'vote-answer-overdue': ({ title }) => `Your answer to a consultation is late: ${title}`,
    'vote-paper-late': ({ title }) => `The paper of a vote is not counted yet: ${title}`,
    'vote-key-lost': ({ title }) => `The key of a ballot box no longer opens: ${title}`,
    'budget-called': ({ title }) => `A participatory budget is open to ideas: ${title}`,
    'budget-call-closed': ({ title }) => `The call for ideas is closed: ${title}`,
    'budget-opened': ({ title }) => `The box is opened, the draw is to be noted: ${title}`,
    'budget-counted': ({ title }) => `The winning ideas are known: ${title}`,
  },
  bodies: {
    'vote-announced': ({ opens, closes }) =>
      `Voting is from ${opens} to the end of ${closes}. The information can be read now.`,
    'vote-opened': ({ closes }) =>
      `Voting is until the end of ${closes}, by secret ballot. A ballot that is cast cannot be changed.`,
    'vote-reminded': () =>
      'Your ballot is not in the box. Nothing obliges you to vote; this message is the same for everyone in that case.',
    'vote-counted': ({ due }) => `The mayor says by ${due} what becomes of it. The clock is public.`,
    'vote-unopened': () => 'No ballot was read. The reason is on its page.',
    'vote-answered': () => 'The answer, and where it leads, are on its page.',
    'vote-answer-overdue': ({ due }) => `The answer was due by ${due}. The delay is public.`,
    'vote-paper-late': () =>
      'Two people must count it, each on her own. The result waits, and the delay is public.',
    'vote-key-lost': () =>
      'Put the key file back, or the secret key that reads it: the vote or the count resumes by itself, and no ballot is lost. Two weeks after the close the vote is void.',
    'budget-called': ({ ideas }) =>
      `Propose an idea until the end of ${ideas}. The rules of the vote are published and will not change.`,
    'budget-call-closed': ({ opens }) =>
      `The town hall says of each idea whether it can be done and what it costs, or why not. The vote is planned for ${opens}.`,
    'budget-opened': () =>
      'Note the public draw that was announced: the count begins at once. Nobody knows the winners before.',
    'budget-counted': ({ due }) =>
      `The page explains what won, and why. The council’s decision is due by ${due}.`,
  },
  action: 'See the consultation',
  actionBudget: 'See the budget',
  paper: {
    subject: (title) => `You were given a ballot on paper: ${title}`,
    body: 'At the town hall, an agent noted that you vote on paper: you can no longer vote online in this vote.',
    nothingElse: 'Nothing is noted of what you answer, and your ballot does not bear your name.',
    notYou: (closes) =>
      `You were given no ballot? Tell the town hall before the close, on ${closes}: the ballot that is noted in your name is yours.`,
  },
  knots: {
    'vote-announced': 'Consultation announced',
    'vote-opened': 'Voting opens, the roll is fixed',
    'vote-closed': 'Voting closes',
    'vote-counted': 'Counted',
    'vote-unopened': 'The box is not opened',
    'vote-drawn': 'The draw decides the tie',
    'vote-answered': 'The mayor answers',
    'vote-answer-overdue': 'The answer is late',
    'vote-paper-counted': 'The paper is counted',
    'vote-paper-late': 'The paper is not counted in time',
    'vote-key-lost': 'The key of the box no longer opens',
    'budget-called': 'Call for ideas',
    'budget-call-closed': 'End of the call, ideas are screened',
    'budget-opened': 'The box is opened',
    'budget-counted': 'The winners are known',
  },
  /** What becomes of an idea of a budget. */
  ideas: {
    feasible: (idea) => `Your idea can be done: ${idea}`,
    refused: (idea) => `This idea does not go to the vote: ${idea}`,
    merged: (idea) => `This idea joins another: ${idea}`,
    again: (idea) => `This idea will be looked at again: ${idea}`,
    project: (idea) => `The winning idea becomes a project: ${idea}`,
    body: 'The reason, the estimated cost and what comes next are on the page of the idea. You receive this because you proposed or support it.',
    action: 'See the idea',
    knot: (idea) => `Becomes a project: ${idea}`,
  },
}
