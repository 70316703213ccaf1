import type { CollectionWords } from './fr.ts'

export const it: CollectionWords = {
  lines: {
    succeeded: (title) => `La Sua promessa è mantenuta: ${title}`,
    needsOwner: (title) => `La Sua carta è stata rifiutata: ${title}`,
    failed: (title) => `La Sua promessa non ha potuto essere incassata: ${title}`,
    notCounted: (title) => `La Sua promessa non conta: ${title}`,
    refunded: (title) => `Le è restituito del denaro: ${title}`,
    refundFailed: (title) => `${title}: il rimborso non è arrivato`,
  },
  succeeded: {
    subject: (title) => `La Sua promessa è mantenuta: ${title}`,
    title: 'La Sua promessa è mantenuta, grazie',
    body: (amount) =>
      `Sulla Sua carta sono stati addebitati ${amount}, una volta. Il comune tiene questa somma per il progetto; chiunque può seguirla nei conti pubblici.`,
  },
  failed: {
    subject: (title) => `La Sua promessa non ha potuto essere incassata: ${title}`,
    title: 'La Sua promessa è abbandonata',
    body: (amount) =>
      `I ${amount} promessi non hanno potuto essere addebitati entro sette giorni. Alla Sua carta non sarà più chiesto nulla, e non deve nulla.`,
  },
  late: {
    subject: (title) => `La Sua promessa è arrivata troppo tardi: ${title}`,
    title: 'La Sua promessa non conta',
    body: (amount) =>
      `La carta è arrivata dopo la scadenza della campagna. I ${amount} non saranno addebitati e la carta è dimenticata.`,
  },
  gone: {
    subject: (title) => `La ricompensa riservata non c’è più: ${title}`,
    title: 'La Sua promessa non conta ancora',
    body: (amount) =>
      `Il tempo della prenotazione era scaduto e qualcun altro ha preso l’ultima ricompensa. I ${amount} non saranno addebitati e la carta è dimenticata. Può promettere di nuovo, con un’altra ricompensa o senza.`,
  },
  refundFailed: {
    subject: (amount, title) => `${title}: ${amount} non hanno potuto esserLe restituiti`,
    title: 'Il Suo rimborso non è arrivato',
    body: (amount) =>
      `La Sua banca non ha accettato ${amount} che il Comune Le restituisce. La somma Le è sempre dovuta.`,
    next: 'Il Comune lo sa e la restituirà in altro modo. Gli scriva con il riferimento qui sotto se preferisce un bonifico: Le chiederà allora un IBAN.',
  },
  refunded: {
    reference: (reference) => `Riferimento del rimborso: ${reference}.`,
    subject: (amount, title) => `${amount} Le sono restituiti: ${title}`,
    title: (amount) => `${amount} Le sono restituiti`,
    body: (amount) =>
      `Il comune ha restituito ${amount} sulla carta che aveva fornito. La Sua banca li mostra entro cinque-dieci giorni.`,
    shortfall:
      'Troppe carte sono state rifiutate: la regola annunciata prima della campagna restituisce allora il denaro a ciascuno.',
  },
  needsOwner: {
    subject: (title) => `La Sua carta è stata rifiutata: ${title}`,
    againSubject: (title) => `Promemoria, la Sua carta è stata rifiutata: ${title}`,
    title: (amount) => `I ${amount} promessi non hanno potuto essere addebitati`,
    reached: (title) => `«${title}» ha raggiunto l’obiettivo: le promesse vengono ora incassate.`,
    why: {
      owner: 'La Sua banca chiede il Suo consenso, o la carta registrata non è più valida.',
      later:
        'La Sua banca ha rifiutato, per esempio per mancanza di fondi. Riproveremo ogni due giorni; può anche pagare Lei stessa.',
      never: 'La Sua banca non accetta più questa carta. Non riproveremo: ne usi un’altra.',
    },
    nothing: (amount) => `Nulla è stato addebitato. Paga ${amount} una sola volta.`,
    action: (amount) => `Pagare ${amount}`,
    until: (day) =>
      `Possibile fino al ${day} (ora di Parigi). Dopo, la promessa è abbandonata e non deve nulla.`,
    link: 'Questo link vale solo per Lei, senza accesso. Aprirlo non paga nulla.',
  },
  proof:
    'Dopo il prossimo conteggio, la pagina della Sua promessa dà la foglia e il percorso che provano che è nei conti pubblici, dove la Sua somma non appare mai da sola.',
  settled: {
    subject: (title) => `L’incasso è terminato: ${title}`,
    title: 'L’incasso è terminato',
    sums: 'La pagina mostra quanto è promesso e incassato, conteggio dopo conteggio.',
    kept: 'Il denaro incassato è ora del progetto.',
    returned: 'Si è potuto incassare troppo poco: come annunciato, ciascuno è rimborsato.',
  },
}
