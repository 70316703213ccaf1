import { wording } from '../../language.ts'
import type { MonthsWords } from './months.fr.ts'

const { plural } = wording('en')

export const en: MonthsWords = {
  title: 'Twelve months',
  lead: 'What people told the commune, what it answered, what projects received and reached. All that is counted here is public.',
  never: 'What nobody answered',
  neverLead: 'Beyond the time that the commune gives itself.',
  none: 'Nothing waits beyond the promised time.',
  late: {
    questions: (n) => plural(n, { one: '# question', other: '# questions' }),
    comments: (n) =>
      plural(n, { one: '# comment that asks for an answer', other: '# comments that ask for an answer' }),
    reports: (n) => plural(n, { one: '# report from the field', other: '# reports from the field' }),
    proposals: (n) => plural(n, { one: '# proposal', other: '# proposals' }),
  },
  drawn: 'Month by month',
  caption: 'The same figures as a table',
  month: 'Month',
  said: 'Words received',
  answered: 'Official answers',
  median: 'Median delay',
  days: (n) => `${n} d`,
  collected: 'Collected',
  reached: 'Milestones reached',
  slipped: 'Milestones put off',
  most: (most) => `${most} in a month at most`,
  nothing: 'nothing in twelve months',
  hints:
    'Words: published comments, questions, proposals and reports. Median delay: half of the answers came sooner. Collected: what cards paid by the published accounts, refunds not taken off.',
}
