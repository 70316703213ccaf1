import { wording } from '#app/lib/language.ts'
import type { Locks } from './fr.ts'

export const it: Locks = {
  stop: {
    title: 'Fermare un cambiamento',
    what: {
      'factor-set': (day) => `Il ${day} una seconda verifica è stata attivata sul Suo account.`,
      'factor-removed': (day) => `Il ${day} la seconda verifica del Suo account è stata tolta.`,
      'password-changed': (day) => `Il ${day} la password del Suo account è cambiata.`,
      'address-changed': (day) => `Il ${day} l’indirizzo del Suo account è stato sostituito con un altro.`,
    },
    will: 'Se non è stato Lei, ecco che cosa fa il pulsante:',
    closes: 'L’account è disconnesso dappertutto.',
    password: 'Una password scelta da meno di una settimana non vale più nulla.',
    factor:
      'Una seconda verifica attivata da meno di una settimana non vale più nulla, salvo se l’account ha una funzione in municipio.',
    back: 'Il vecchio indirizzo ritorna, e il nuovo ne è avvisato.',
    proved:
      'Il nuovo indirizzo resta, perché il cambio è stato fatto con la seconda verifica: sarà chiesta per continuare.',
    freezes:
      'Per sette giorni un codice non basta più per entrare: servono anche la password o la seconda verifica di prima, oppure lo sportello del municipio.',
    button: 'Non sono stato io: chiudere tutto',
    wasYou: 'È stato Lei? Chiuda questa pagina: non è stato fatto nulla.',
    gone: 'Questo link ha più di sette giorni o è già servito. Se il Suo account non è più Suo, venga allo sportello del municipio.',
    stopped: 'L’account è chiuso dappertutto. Si identifichi per scegliere nuove chiavi.',
    frozen:
      'L’account è bloccato per sette giorni e chiuso dappertutto. Si identifichi: un codice, poi una prova in più.',
  },
  frozen: {
    title: 'Account bloccato',
    lead: (day) =>
      `Un cambio d’indirizzo è stato fermato. Fino al ${day} questo account chiede una prova in più del codice.`,
    password: 'La Sua password di prima di questo cambio',
    code: 'O il codice della Sua seconda verifica',
    codeHint: 'Sei cifre date dal Suo telefono, o uno dei Suoi codici di riserva.',
    confirm: 'Riaprire il mio account',
    resumed: 'Il Suo account è riaperto.',
    counter:
      'Non ha né l’una né l’altro? Venga allo sportello del municipio con un documento d’identità: un agente riapre l’account davanti a Lei. Un account che ha una funzione non si riapre così: si rivolga a chi amministra la piattaforma.',
  },
  counter: {
    waits: 'Il suo account è bloccato',
    lead: (day) =>
      `Un cambio d’indirizzo è stato fermato: fino al ${day} un codice non basta più. Lo riapra solo dopo aver visto un documento d’identità a nome della persona, e dopo che ha detto quale dei due indirizzi è il suo.`,
    open: 'Riaprirlo, documento alla mano',
    title: 'Riaprire un account bloccato',
    which: 'Quale indirizzo è il suo?',
    former: 'Quello di prima del cambio',
    new: 'Il nuovo',
    seen: 'Ho visto il suo documento: riaprire',
    done: 'L’account è riaperto. I due indirizzi ne sono avvisati.',
  },
  again: 'Questo gesto chiede un accesso di meno di un quarto d’ora. Si identifichi di nuovo: tornerà qui.',
  refusals: {
    'account-frozen':
      'Questo account è bloccato dopo un cambio d’indirizzo fermato. Chieda un codice al suo indirizzo: poi Le sarà chiesta una prova in più.',
    'address-kept':
      'Un account ha appena lasciato questo indirizzo e può ancora tornarvi. Apra il link ricevuto a questo indirizzo se il cambio non era Suo, o aspetti una settimana.',
    'address-unproved': 'Confermi prima il Suo indirizzo nel profilo, con la seconda verifica.',
    'lock-changed-lately': ([until]) =>
      `Una chiave del Suo account è cambiata da meno di una settimana, e il link inviato per e-mail può ancora fermare il cambio. Potrà eliminare l’account dal ${until ? wording('it').day(new Date(until)) : ''}.`,
    'one-proof': 'Dia la Sua password, o un codice della Sua seconda verifica.',
  },
}
