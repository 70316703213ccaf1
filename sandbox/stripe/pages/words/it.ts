import type { Words } from './fr.ts'

export const it: Words = {
  language: 'Lingua',
  demonstration: 'Dimostrazione: nessun denaro reale',
  promise:
    'Questa pagina sta al posto di quella di Stripe. Non scriva mai il numero di una carta vera: usi una carta di prova.',
  for: (site) => `Richiesto da ${site}`,
  error: 'Errore',

  setup: {
    card: 'Registrare una carta',
    sepa: 'Registrare un conto bancario',
    today: 'Oggi non viene addebitato nulla.',
    later:
      'Questo mezzo di pagamento potrà essere addebitato più tardi, alle condizioni del sito da cui arriva.',
    submit: { card: 'Registrare la carta', sepa: 'Registrare il conto' },
    cancel: 'Tornare senza registrare nulla',
  },
  payment: {
    title: (amount) => `Pagare ${amount}`,
    lines: 'Che cosa paga',
    total: 'Totale',
    submit: (amount) => `Pagare ${amount}`,
    donate: (amount) => `Donare ${amount}`,
    cancel: 'Tornare senza pagare',
  },
  quantity: (n) => `${n} ×`,

  ways: 'Mezzo di pagamento',
  way: { card: 'Carta bancaria', sepa: 'Addebito SEPA' },
  fields: {
    email: 'Indirizzo e-mail',
    name: { card: 'Nome scritto sulla carta', sepa: 'Titolare del conto' },
    number: 'Numero della carta',
    expiry: 'Data di scadenza',
    cvc: 'Codice di sicurezza',
    iban: 'IBAN',
  },
  hints: {
    number: 'Una carta di prova, per esempio 4242 4242 4242 4242.',
    otherCards: 'Le altre carte di prova',
    expiry: 'Mese e anno, per esempio 04/30.',
    cvc: 'Tre cifre qualsiasi.',
    iban: 'Un conto di prova, per esempio FR14 2004 1010 0505 0001 3M02 606.',
    otherAccounts: 'Gli altri conti di prova',
  },
  mandate:
    'Continuando firma un mandato di addebito di prova. Un vero addebito SEPA può essere contestato senza motivo per otto settimane.',

  wrong: {
    summary: (n) => (n === 1 ? 'Una risposta è da correggere.' : `${n} risposte sono da correggere.`),
    email: 'Scriva un indirizzo e-mail, come nome@esempio.it.',
    name: 'Scriva un nome.',
    number: 'Scriva il numero di una carta di prova.',
    notATest: 'Non è il numero di una carta di prova: qui nessun’altra è accettata.',
    expiry: 'Scriva il mese e l’anno, come 04/30.',
    past: 'Questa data è passata.',
    cvc: 'Scriva le tre cifre del codice di sicurezza.',
    iban: 'Non è l’IBAN di un conto di prova: qui nessun altro è accettato.',
  },
  refused: {
    generic_decline: 'La carta è stata rifiutata. Provi con un’altra.',
    insufficient_funds: 'La carta è stata rifiutata: fondi insufficienti.',
    lost_card: 'La carta è stata rifiutata: risulta smarrita.',
    stolen_card: 'La carta è stata rifiutata: risulta rubata.',
    expired_card: 'La carta è scaduta.',
    incorrect_cvc: 'Il codice di sicurezza è sbagliato.',
    processing_error: 'Si è verificato un errore presso la banca. Riprovi tra un momento.',
    authentication: 'La banca non ha potuto accertare che è Lei. Riprovi o usi un’altra carta.',
  },

  tests: {
    cards: 'Carte di prova',
    accounts: 'Conti di prova',
    how: 'Un pulsante compila il modulo al Suo posto. Il resto di ciò che ha scritto è conservato.',
    take: 'Compilare con',
    kinds: {
      succeeds: 'accettata',
      mastercard: 'accettata (Mastercard)',
      onceAuthenticated: 'chiede un’autenticazione, poi è accettata',
      alwaysAuthenticated: 'chiede un’autenticazione ogni volta, anche più tardi',
      failsLater: 'viene registrata, poi rifiutata al momento dell’addebito',
      fundsLater: 'chiede un’autenticazione, poi i fondi sono insufficienti',
      declined: 'rifiutata',
      funds: 'rifiutata: fondi insufficienti',
      lost: 'rifiutata: carta smarrita',
      stolen: 'rifiutata: carta rubata',
      expired: 'rifiutata: carta scaduta',
      cvc: 'rifiutata: codice di sicurezza sbagliato',
      processing: 'rifiutata: errore della banca',
      debitSucceeds: 'l’addebito riesce subito',
      debitSucceedsLater: 'l’addebito riesce tre minuti dopo',
      debitFails: 'l’addebito fallisce',
      debitFailsLater: 'l’addebito fallisce tre minuti dopo',
      debitDisputed: 'l’addebito riesce, poi è contestato',
    },
  },

  verification: {
    title: 'La Sua banca Le chiede di confermare',
    who: 'Banca di prova, inventata: non verifica nulla.',
    save: (site) => `${site} vuole registrare la Sua carta per addebitarla più tardi.`,
    pay: (site, amount) => `${site} vuole addebitare ${amount} sulla Sua carta.`,
    card: (last) => `Carta che finisce con ${last}`,
    pass: 'Confermare: sono io',
    fail: 'Rifiutare',
    nothing: 'Qui non c’è nulla da confermare.',
    nothingMore: 'La banca ha già ricevuto una risposta, o nessuno l’ha interpellata.',
  },

  complete: {
    saved: 'Fatto: il mezzo di pagamento è registrato',
    paid: 'Fatto: il pagamento è ricevuto',
    processing: 'Fatto: l’addebito è in corso',
    more: 'Questa pagina è stata usata, non può più addebitare nulla.',
    back: (site) => `Tornare al sito ${site}`,
  },
  expired: {
    title: 'Questa pagina è scaduta',
    more: 'Nulla è stato registrato, nulla è stato addebitato. Torni da dove è venuto e ricominci.',
    back: (site) => `Tornare al sito ${site}`,
  },
  unknown: {
    title: 'Questa pagina non esiste',
    more: 'L’indirizzo è incompleto, oppure la dimostrazione è ricominciata nel frattempo.',
  },
}
