import { wording } from '../../language.ts'
import type { MonthsWords } from './months.fr.ts'

const { plural } = wording('it')

export const it: MonthsWords = {
  title: 'Dodici mesi',
  lead: 'Ciò che si è detto al comune, ciò che ha risposto, ciò che i progetti hanno ricevuto e raggiunto. Tutto ciò che è contato qui è pubblico.',
  never: 'Ciò a cui nessuno ha risposto',
  neverLead: 'Oltre il termine che il comune si dà.',
  none: 'Nulla attende oltre il termine promesso.',
  late: {
    questions: (n) => plural(n, { one: '# domanda', other: '# domande' }),
    comments: (n) =>
      plural(n, { one: '# commento che chiede una risposta', other: '# commenti che chiedono una risposta' }),
    reports: (n) => plural(n, { one: '# segnalazione sul posto', other: '# segnalazioni sul posto' }),
    proposals: (n) => plural(n, { one: '# proposta', other: '# proposte' }),
  },
  drawn: 'Mese per mese',
  caption: 'Le stesse cifre, in tabella',
  month: 'Mese',
  said: 'Parole ricevute',
  answered: 'Risposte ufficiali',
  median: 'Tempo mediano',
  days: (n) => `${n} g`,
  collected: 'Incassato',
  reached: 'Tappe raggiunte',
  slipped: 'Tappe rinviate',
  most: (most) => `al massimo ${most} in un mese`,
  nothing: 'nulla in dodici mesi',
  hints:
    'Parole: commenti, domande, proposte e segnalazioni pubblicati. Tempo mediano: la metà delle risposte è arrivata prima. Incassato: ciò che le carte hanno pagato secondo i conti pubblicati, rimborsi non dedotti.',
}
