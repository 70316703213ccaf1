import { wording } from '../../language.ts'
import type { ProposalNames } from './fr.ts'

const { plural } = wording('en')

export const en: ProposalNames = {
  states: {
    open: 'Open to supports',
    reached: 'Threshold reached',
    examined: 'Examined by the commune',
    accepted: 'Accepted',
    refused: 'Refused',
    merged: 'Merged',
    withdrawn: 'Withdrawn',
    expired: 'At its end',
  },
  supports: (n) => plural(n, { zero: 'No support', one: '# support', other: '# supports' }),
  verified: (n) =>
    plural(n, { zero: 'none verified', one: '# of them verified', other: '# of them verified' }),
  towards: (n, threshold) => `${n} of ${threshold} to oblige the commune to answer`,
  comments: (n) => plural(n, { zero: 'No comment', one: '# comment', other: '# comments' }),
  dueOn: (day) => `Answer before ${day}`,
}
