import { wording } from '../../../language.ts'
import type { DigestWords } from './fr.ts'

const { plural } = wording('it')

export const it: DigestWords = {
  subject: {
    daily: (day) => `Che cosa è successo ieri, ${day}`,
    weekly: (from, to) => `La settimana dal ${from} al ${to}`,
  },
  title: {
    daily: 'Ieri, sugli argomenti che Lei segue',
    weekly: 'Questa settimana, sugli argomenti che Lei segue',
  },
  opening: (n) => plural(n, { one: '# novità.', other: '# novità.' }),
  elsewhere: 'Altre novità',
  more: (n) => plural(n, { one: 'e un’altra', other: 'e altre #' }),
  all: 'Leggere tutto nel mio account',
  cadence: 'Cambiare la frequenza, argomento per argomento',
}
