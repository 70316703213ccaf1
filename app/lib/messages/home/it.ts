import { wording } from '../../language.ts'
import { ifNamed } from '../../texts/unnamed.ts'
import type { fr } from './fr.ts'

const { plural } = wording('it')

export const it: typeof fr = {
  title: (commune) =>
    ifNamed(
      commune,
      `I grandi progetti di ${commune}, insieme a Lei`,
      'I grandi progetti del comune, insieme a Lei',
    ),
  lead: 'Veda a che punto è ogni progetto, dica che cosa ne pensa, interroghi chi decide. Ciò che scrive resta, e si vede che cosa ne è stato.',
  search: 'Cercare',
  searchHint: 'Un luogo, una parola: «télécabine», «crèche», il nome di un eletto…',
  follows: {
    title: (name) => `Buongiorno ${name}, ecco che cosa segue`,
    unread: (n) => plural(n, { one: '# novità', other: '# novità' }),
    moved: (day) => `si è mosso il ${day}`,
    empty:
      'Non segue ancora alcun progetto. Sulla pagina di un progetto, «Seguire» La avvisa di ciò che conta.',
    all: 'Tutto ciò che segue',
    account: 'Ciò che ha scritto, e che cosa ne è stato',
    desk: 'Che cosa La attende in comune',
  },
  closing: {
    title: 'A Lei la parola',
    until: (day) => `fino al ${day}`,
    all: 'Tutti i pareri aperti',
  },
  votes: {
    all: 'Tutte le consultazioni',
    budgets: 'Tutti i bilanci partecipativi',
    idea: 'Proporre un’idea',
  },
  proposals: {
    one: 'Proposta degli abitanti',
    all: 'Tutte le proposte',
    write: 'Proporre',
  },
  owed: {
    title: 'Chi deve una risposta',
    count: (waiting, overdue) =>
      `${plural(waiting, { zero: 'Nessuna domanda è in attesa', one: '# domanda è in attesa', other: '# domande sono in attesa' })}${overdue > 0 ? `, di cui ${plural(overdue, { one: '# in ritardo', other: '# in ritardo' })}` : ''}.`,
    all: 'Tutte le domande',
    officials: 'Gli eletti e i loro tempi',
  },
  moved: {
    title: 'Che cosa si muove: il denaro e le tappe',
    next: (what, day) => `${what}: ${day}`,
    all: 'Tutti i progetti',
  },
  dossiers: { all: 'Tutte le domande di contributo' },
  answers: {
    answered: (who, day) => `${who} ha risposto il ${day}`,
    took: (duration) => `in ${duration}`,
  },
  changed: {
    title: 'Lo avete detto, il progetto è cambiato',
    said: 'Avete detto',
    became: (version) => `Abbiamo cambiato: versione ${version}`,
    others: (n) => plural(n, { one: 'e # altro contributo', other: 'e altri # contributi' }),
  },
  nothing: {
    title: 'Nessun progetto è ancora pubblicato',
    body: 'Il primo comparirà qui. Intanto può porre una domanda a un eletto.',
    ask: 'Vedere gli eletti',
  },
}
