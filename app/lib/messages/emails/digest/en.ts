import { wording } from '../../../language.ts'
import type { DigestWords } from './fr.ts'

const { plural } = wording('en')

export const en: DigestWords = {
  subject: {
    daily: (day) => `What happened yesterday, ${day}`,
    weekly: (from, to) => `The week from ${from} to ${to}`,
  },
  title: { daily: 'Yesterday, on what you follow', weekly: 'This week, on what you follow' },
  opening: (n) => plural(n, { one: '# piece of news.', other: '# pieces of news.' }),
  elsewhere: 'Other news',
  more: (n) => plural(n, { one: 'and # more', other: 'and # more' }),
  all: 'Read it all in my account',
  cadence: 'Change how often, subject by subject',
}
