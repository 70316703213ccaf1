import { wording } from '../../language.ts'
import type { ProposalNames } from './fr.ts'

const { plural, number } = wording('it')

export const it: ProposalNames = {
  states: {
    open: 'Aperta ai sostegni',
    reached: 'Soglia raggiunta',
    examined: 'Esaminata dal Comune',
    accepted: 'Accolta',
    refused: 'Respinta',
    merged: 'Unita a un’altra',
    withdrawn: 'Ritirata',
    expired: 'Giunta al termine',
  },
  supports: (n) => plural(n, { zero: 'Nessun sostegno', one: '# sostegno', other: '# sostegni' }),
  verified: (n) =>
    plural(n, { zero: 'nessuno verificato', one: 'di cui # verificato', other: 'di cui # verificati' }),
  towards: (n, threshold) => `${n} su ${threshold} per obbligare il Comune a rispondere`,
  comments: (n) => plural(n, { zero: 'Nessun commento', one: '# commento', other: '# commenti' }),
  dueOn: (day) => `Risposta entro il ${day}`,
  /** How far it is from the place from which one looks. */
  away: (metres) =>
    metres < 5
      ? 'sul posto'
      : metres < 950
        ? `a ${number(Math.round(metres / 10) * 10)}\u00a0m`
        : `a ${number(Math.round(metres / 100) / 10)}\u00a0km`,
}
