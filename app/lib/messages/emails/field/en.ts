import type { FieldState } from '../../../kinds.ts'
import type { FieldWords } from './fr.ts'

const states: Record<FieldState, string> = {
  received: 'received',
  acknowledged: 'acknowledged',
  'in-progress': 'in progress',
  solved: 'solved',
  'not-ours': 'it is not ours to deal with',
  refused: 'will not be done',
  duplicate: 'already reported',
}

export const en: FieldWords = {
  lines: {
    step: (title, state) => `${title}: ${states[state]}`,
    reopened: (title) => `Reopened, it is not solved: ${title}`,
    overdue: (title) => `The answer is overdue: ${title}`,
    used: (title, number) => `Your evidence was used in version ${number}: ${title}`,
    photoRemoved: (title) => `A photo was removed: ${title}`,
  },
  bodies: {
    step: 'Here is the answer. If it is not solved, say so on the page of the report.',
    reopened: 'Its author says that it is not solved: the body owes an answer again.',
    overdue: ({ body, due }) =>
      `${body} owed an answer by ${due}. The delay is public, and recalled to whoever owes it.`,
    used: 'The page of that version says what it changes.',
    photoRemoved: 'A moderator removed it; the page of the report says why.',
  },
  commune: 'The commune',
  action: 'See the report',
  answer: {
    line: ({ title }) => `A report waits for an answer: ${title}`,
    lineOverdue: ({ title }) => `Overdue answer to a report: ${title}`,
    title: 'A report waits for an answer',
    due: ({ due }) => `The answer is promised by ${due}. The clock is public.`,
    action: 'Answer now',
    hint: 'This link answers once, without signing in, for thirty days. Hand it only to whoever answers for your body.',
    mailbox: 'This mailbox gets the reports of a category, as the town hall chose.',
  },
  knots: {
    received: 'Reopened',
    acknowledged: 'Acknowledged',
    'in-progress': 'In progress',
    solved: 'Solved',
    'not-ours': 'Passed on',
    refused: 'Will not be done',
    duplicate: 'Already reported',
    overdue: 'The answer is overdue',
  },
}
