import { wording } from '../../language.ts'
import type { ProposalNames } from './fr.ts'

const { plural, number } = wording('en')

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
  /** How far it is from the place from which one looks. */
  away: (metres) =>
    metres < 5
      ? 'right there'
      : metres < 950
        ? `${number(Math.round(metres / 10) * 10)}\u00a0m away`
        : `${number(Math.round(metres / 100) / 10)}\u00a0km away`,
}
