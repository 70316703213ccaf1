import type { Collection } from './fr.ts'

export const it: Collection = {
  silent: {
    title: 'Il servizio di pagamento non risponde',
    body: (until) => `Nulla è perduto e nulla viene addebitato. La Sua promessa La attende fino al ${until}.`,
    nothing:
      'Non viene addebitato nulla e la Sua promessa non è persa. Riprovi tra qualche minuto; se continua, il comune ne è avvisato.',
    again: 'Riprovare',
  },
  cardNote: (amount) => `La Sua promessa: ${amount}. Oggi non viene addebitato nulla.`,
  back: {
    about: (amount, campaign) => `${amount} per «${campaign}»`,
    counts: {
      title: 'La Sua promessa conta',
      body: (deadline) =>
        `La carta è registrata, nulla è addebitato. L’addebito avverrà solo dopo il ${deadline}, e soltanto se l’obiettivo è raggiunto.`,
      card: (brand, last4) => `Carta ${brand} che termina con ${last4}.`,
    },
    waits: {
      title: 'La carta non è ancora registrata',
      body: 'Se l’ha appena fornita, la conferma sta arrivando: aggiorni questa pagina tra un momento. Altrimenti riprenda da dove si era fermata.',
    },
    late: {
      title: 'La Sua promessa non conta',
      body: 'La carta è arrivata troppo tardi: la campagna è chiusa, o la ricompensa riservata non c’è più. La carta non è conservata e nulla sarà addebitato.',
    },
    expired: {
      title: 'Il tempo per fornire una carta è scaduto',
      body: 'Nulla è addebitato e la ricompensa riservata è libera. Può promettere di nuovo.',
    },
    ended: {
      title: 'Questa promessa è chiusa',
      body: 'È stata ritirata, o la campagna è terminata. Nulla è addebitato.',
    },
    refresh: 'Aggiornare',
    toCard: 'Fornire una carta',
    see: 'Vedere la mia promessa',
    toCampaign: 'Tornare alla campagna',
  },
  card: {
    ends: {
      title: 'Questa carta scade troppo presto',
      body: (month, until) =>
        `È valida fino alla fine di ${month}, ma può essere addebitata fino al ${until} se l’obiettivo è raggiunto.`,
    },
    ended: {
      title: 'La Sua carta non è più valida',
      body: (month, until) =>
        `Lo era fino alla fine di ${month}, e può essere addebitata fino al ${until} se l’obiettivo è raggiunto.`,
    },
    ask: (deadline) =>
      `La Sua promessa conta sempre. Registri un’altra carta prima del ${deadline}, appena l’ha ricevuta; nulla è addebitato.`,
    other: 'Registrare un’altra carta',
    badge: 'Carta da sostituire',
  },
  mend: {
    title: 'La Sua promessa attende un pagamento',
    what: 'La Sua promessa',
    why: {
      owner:
        'La Sua banca chiede il Suo consenso, o la carta registrata non è più valida. Nulla è stato addebitato.',
      later:
        'La Sua banca ha rifiutato l’addebito, per esempio per mancanza di fondi. Nulla è stato addebitato; riproveremo ogni due giorni.',
      never:
        'La Sua banca non accetta più questa carta. Nulla è stato addebitato e non riproveremo: usi un’altra carta.',
    },
    until: (day) => `Può pagare fino al ${day}. Dopo, la Sua promessa sarà abbandonata.`,
    conditions: (amount) =>
      `Paga ${amount} una sola volta, sulla pagina sicura del nostro servizio di pagamento. L’obiettivo della campagna è raggiunto: la somma è addebitata subito.`,
    pay: (amount) => `Pagare ${amount} adesso`,
    underWay: 'È in corso un addebito: la risposta arriva da un momento all’altro, e Lei non paga due volte.',
    paidTitle: 'Pagato, grazie',
    paid: 'La Sua promessa è mantenuta. Un’e-mail lo conferma.',
    overTitle: 'Non c’è più nulla da pagare',
    over: 'Questa promessa è abbandonata o rimborsata. Non deve nulla.',
    goneTitle: 'Questo link non è più valido',
    gone: 'È troppo vecchio, o incompleto. Le Sue promesse si trovano nel Suo account.',
    home: 'Andare alla pagina iniziale',
  },
  desk: {
    link: 'Vedere i pagamenti',
    title: (name) => `Pagamenti: ${name}`,
    lead: 'Ogni promessa con il suo numero, senza nome: a che punto è l’incasso, e che cosa è stato restituito.',
    promise: 'Promessa',
    amount: 'Importo',
    state: 'Stato',
    attempts: 'Tentativi',
    refunded: 'Restituito',
    owed: 'Ancora dovuto',
    caption: 'Promesse di questa campagna',
    find: 'Riferimento della promessa (P-4F2A-91C0), o il suo numero',
    search: 'Cercare',
    none: 'Nessuna promessa qui',
    noneBody:
      'Appaiono quando l’obiettivo è raggiunto e l’incasso comincia; oppure questo numero non esiste.',
    states: {
      collecting: 'In corso',
      collected: 'Incassata',
      failed: 'Abbandonata',
      refunding: 'Rimborso in corso',
      refunded: 'Rimborsata',
    },
    refund: {
      failed: 'fallito',
      title: 'Rimborsare una promessa',
      lead: (amount, campaign, id) => `${amount} incassati per «${campaign}». Promessa ${id}.`,
      amount: 'Importo da restituire',
      left: (amount) => `Al massimo ${amount}.`,
      reason: 'Motivo',
      reasonHint: 'La persona lo leggerà nella sua e-mail. Senza nomi né dati personali.',
      submit: 'Restituire questa somma',
      done: 'Il rimborso è richiesto. Parte entro un minuto.',
      nothingLeft: 'Tutto è stato restituito.',
      shortfall: 'regola annunciata: incassato troppo poco',
      states: {
        planned: 'da inviare',
        sent: 'inviato',
        succeeded: 'restituito',
        failed: 'fallito, ancora dovuto',
      },
    },
  },
  refusals: {
    'beyond-cards': 'Una carta paga da 0,50 € a 999.999,99 € in una volta, tasse comprese.',
    'checkout-expired':
      'Il tempo per fornire una carta è scaduto e la prenotazione è decaduta. Può promettere di nuovo.',
    'pledge-needs-no-card': 'Questa promessa non attende più una carta.',
    'mend-link-expired': 'Questo link non è più valido.',
    'mend-not-needed': 'Non c’è più nulla da saldare per questa promessa.',
    'payment-under-way': 'Un addebito è in corso. Torni tra qualche minuto.',
    'no-such-correction': 'Questo avviso non chiede questa scrittura.',
    'refund-above-paid': 'Non si restituisce più di quanto è stato pagato.',
  },
}
