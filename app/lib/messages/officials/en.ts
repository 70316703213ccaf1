import { wording } from '../../language.ts'
import type { Officials } from './fr.ts'

const { plural } = wording('en')

export const en: Officials = {
  title: 'The elected',
  lead: 'Who decides what, who answers, and how quickly.',
  empty: 'No official is shown yet',
  emptyBody: 'The town hall will add them here, with what each is in charge of.',
  delegation: 'In charge of',
  since: (day) => `In office since ${day}`,
  former: (day) => `In office until ${day}`,
  answered: (n) => plural(n, { zero: 'No answer', one: '# answer', other: '# answers' }),
  answeredLabel: 'answers given',
  waiting: (n) =>
    plural(n, { zero: 'No question waiting', one: '# question waiting', other: '# questions waiting' }),
  waitingLabel: 'questions waiting',
  overdue: (n) => plural(n, { one: '# of them overdue', other: '# of them overdue' }),
  median: 'or less, for one answer in two',
  medianIn: (duration) => `half of them within ${duration}`,
  medianNone: 'no answer yet',
  medianHint: 'The other half came later.',
  owes: 'What waits for an answer',
  owesNothing: 'Nothing waits for an answer.',
  answers: 'Answers given',
  answersNone: 'No answer yet.',
  seeAll: 'All questions to this official',
  ask: 'Ask a question',
}
