import type { Role } from '../../kinds.ts'
import { wording } from '../../language.ts'
import type { Common } from './fr.ts'

const { list, plural } = wording('it')

/** How long to wait, as said by the seconds that a refusal names. */
export const waiting = ([seconds]: readonly string[]): string => {
  const minutes = Math.ceil(Number(seconds) / 60)
  if (!minutes) return 'qualche minuto'
  if (minutes <= 90) return plural(minutes, { one: 'un minuto', other: '# minuti' })
  return plural(Math.ceil(minutes / 60), { one: 'un’ora', other: '# ore' })
}

/** Those who hold a right, by their roles. */
const holders: Record<Role, string> = {
  mayor: 'il sindaco',
  elected: 'gli eletti',
  agent: 'gli impiegati del Comune',
  treasurer: 'la tesoreria',
  moderator: 'la moderazione',
  administrator: 'l’amministrazione del sito',
}

/** That she may not, and who may, where a right says so. */
const notAllowed = (roles: readonly string[]): string =>
  roles.length === 0
    ? 'Il Suo account non può compiere questa azione.'
    : `Il Suo account non può compiere questa azione. Ne hanno il diritto: ${list(roles.map((role) => holders[role as Role] ?? role))}.`

export const it: Common = {
  language: {
    fr: 'Français',
    it: 'Italiano',
    en: 'English',
    choose: 'Lingua',
  },
  skipToContent: 'Vai al contenuto',
  mainNavigation: 'Navigazione principale',
  menu: 'Menu',
  close: 'Chiudi',
  cancel: 'Annulla',
  save: 'Salva',
  confirm: 'Conferma',
  search: 'Cerca',
  filter: 'Filtra',
  allValues: 'Tutti',
  more: 'Mostra altro',
  back: 'Indietro',
  optional: 'facoltativo',
  required: 'obbligatorio',
  yes: 'Sì',
  no: 'No',
  none: 'Nessuno',
  edit: 'Modifica',
  remove: 'Rimuovi',
  send: 'Invia',
  sheet: 'CSV per un foglio di calcolo italiano',
  print: 'Stampa',
  demonstrationBanner:
    'Dati dimostrativi: persone, progetti e cifre sono inventati. Nulla qui impegna il vero comune.',
  results: (n) => plural(n, { zero: 'Nessun risultato', one: '# risultato', other: '# risultati' }),
  errorPage: {
    notFoundTitle: 'Questa pagina non esiste',
    notFoundBody: 'L’indirizzo forse è incompleto, oppure la pagina è stata spostata.',
    forbiddenTitle: 'Questa pagina non Le è accessibile',
    forbiddenBody:
      'Il Suo account non può compiere questa azione. Se pensa che sia un errore, scriva al comune.',
    tooManyTitle: 'Un po’ troppo in fretta',
    awayTitle: 'Il sito torna fra un momento',
    awayBody:
      'Uno dei nostri servizi al momento non risponde. Riprovi fra un minuto. Se aveva appena inviato qualcosa, forse non è stato registrato: torni indietro, ciò che ha scritto c’è ancora.',
    brokenTitle: 'Qualcosa si è rotto da parte nostra',
    brokenBody:
      'Riprovi fra un minuto. Se aveva appena inviato qualcosa, forse non è stato registrato: torni indietro, ciò che ha scritto c’è ancora.',
    reference: (id) => `Riferimento da comunicare al comune: ${id}`,
    home: 'Torna alla pagina iniziale',
  },
  form: {
    errorSummary: (n) => plural(n, { one: 'Un punto da correggere', other: '# punti da correggere' }),
    required: 'Questo campo è obbligatorio.',
    tooShort: (min) =>
      plural(min, { one: 'Scriva almeno # carattere.', other: 'Scriva almeno # caratteri.' }),
    tooLong: (max) => plural(max, { one: 'Al massimo # carattere.', other: 'Al massimo # caratteri.' }),
    tooSmall: (min) => `Almeno ${min}.`,
    tooBig: (max) => `Al massimo ${max}.`,
    tooMany: (max) => plural(max, { one: 'Al massimo # scelta.', other: 'Al massimo # scelte.' }),
    email: 'Scriva un indirizzo completo, per esempio nome@esempio.it.',
    number: 'Scriva un numero.',
    date: 'Scriva una data del calendario, per esempio 12/03/2027 o 12 marzo 2027.',
    choice: 'Scelga una delle risposte proposte.',
    url: 'Scriva un indirizzo completo, che inizi con https://.',
    invalid: 'Questo valore non è accettato.',
  },
  refusals: {
    'not-found': 'Questo non esiste, o non è pubblico.',
    'not-allowed': notAllowed,
    'sign-in-first': 'Prima si identifichi.',
    'too-many': (names: readonly string[]) => `Troppi invii in poco tempo. Riprovi fra ${waiting(names)}.`,
    'edited-meanwhile':
      'Nel frattempo qualcun altro ha modificato questo contenuto. Il Suo testo è conservato qui sotto: confronti, poi salvi di nuovo.',
    'already-done': 'È già stato fatto.',
    'link-expired': 'Questo link è scaduto o è già stato usato.',
    'second-factor-required': 'Questa azione richiede una seconda verifica della Sua identità.',
    'picture-too-large': 'Questa immagine ha più di 50 milioni di punti: la riduca prima di inviarla.',
    'files-away': 'I file non sono accessibili in questo momento. Riprovi fra qualche minuto.',
    'pictures-wait': 'Troppe immagini arrivano insieme: invii di nuovo la Sua tra un istante.',
    'sign-in-again':
      'Questa azione richiede un accesso di meno di un quarto d’ora: esca, poi si identifichi di nuovo.',
    'file-too-large': (names) => `Questo file supera ${names[0] ?? ''} MB.`,
    'files-too-large': (names) =>
      `Questi file superano insieme ${names[0] ?? ''} MB: ne invii meno alla volta.`,
    'file-not-accepted': 'Questo tipo di file non è accettato.',
    'invalid-input': 'Alcuni campi sono da correggere.',
  },
}
