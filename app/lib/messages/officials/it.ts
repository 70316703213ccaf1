import { wording } from '../../language.ts'
import type { Officials } from './fr.ts'

const { plural } = wording('it')

export const it: Officials = {
  title: 'Gli eletti',
  lead: 'Chi decide che cosa, chi risponde, e in quanto tempo.',
  empty: 'Nessun eletto è ancora presentato',
  emptyBody: 'Il comune li aggiungerà qui, con la loro delega.',
  delegation: 'Delega',
  since: (day) => `In carica dal ${day}`,
  former: (day) => `In carica fino al ${day}`,
  answered: (n) => plural(n, { zero: 'Nessuna risposta', one: '# risposta', other: '# risposte' }),
  answeredLabel: 'risposte date',
  waiting: (n) =>
    plural(n, {
      zero: 'Nessuna domanda in attesa',
      one: '# domanda in attesa',
      other: '# domande in attesa',
    }),
  waitingLabel: 'domande in attesa',
  overdue: (n) => plural(n, { one: 'di cui # in ritardo', other: 'di cui # in ritardo' }),
  median: 'o meno, per una risposta su due',
  medianIn: (duration) => `la metà in meno di ${duration}`,
  medianNone: 'ancora nessuna risposta',
  medianHint: 'L’altra metà è arrivata più tardi.',
  owes: 'Quello che aspetta una risposta',
  owesNothing: 'Nulla aspetta una risposta.',
  answers: 'Le sue risposte',
  answersNone: 'Per ora nessuna risposta.',
  seeAll: 'Tutte le sue domande',
  ask: 'Porre una domanda',
}
