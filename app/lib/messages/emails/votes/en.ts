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
    'vote-key-lost': ({ title }) => `The key of a ballot box no longer opens: ${title}`,
  },
  bodies: {
    'vote-announced': ({ opens, closes }) =>
      `Voting is from ${opens} to the end of ${closes}. The information can be read now.`,
    'vote-opened': ({ closes }) =>
      `Voting is until the end of ${closes}, by secret ballot. A ballot that is cast cannot be changed.`,
    'vote-reminded': () =>
      'Your ballot is not in the box. Nothing obliges you to vote; this message is the same for everyone in that case.',
    'vote-counted': ({ due }) => `The mayor says by ${due} what becomes of it. The clock is public.`,
    'vote-unopened': () => 'No ballot was read. The reason is on the page of the consultation.',
    'vote-answered': () => 'The answer, and where it leads, are on the page of the consultation.',
    'vote-answer-overdue': ({ due }) => `The answer was due by ${due}. The delay is public.`,
    'vote-key-lost': () =>
      'Put the key file back, or the secret key that reads it: the vote or the count resumes by itself, and no ballot is lost. Two weeks after the close the vote is void.',
  },
  action: 'See the consultation',
  knots: {
    'vote-announced': 'Consultation announced',
    'vote-opened': 'Voting opens, the roll is fixed',
    'vote-closed': 'Voting closes',
    'vote-counted': 'Counted',
    'vote-unopened': 'The box is not opened',
    'vote-drawn': 'The draw decides the tie',
    'vote-answered': 'The mayor answers',
    'vote-answer-overdue': 'The answer is late',
    'vote-key-lost': 'The key of the box no longer opens',
  },
}
