import type { Collection } from './fr.ts'

export const it: Collection = {
  silent: {
    title: 'Il servizio di pagamento non risponde',
    body: (until) => `Nulla è perduto e nulla viene addebitato. La Sua promessa La attende fino al ${until}.`,
    again: 'Riprovare',
  },
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
  refusals: {
    'checkout-expired':
      'Il tempo per fornire una carta è scaduto e la prenotazione è decaduta. Può promettere di nuovo.',
    'pledge-needs-no-card': 'Questa promessa non attende più una carta.',
    'mend-link-expired': 'Questo link non è più valido.',
    'mend-not-needed': 'Non c’è più nulla da saldare per questa promessa.',
    'payment-under-way': 'Un addebito è in corso. Torni tra qualche minuto.',
    'refund-above-paid': 'Non si restituisce più di quanto è stato pagato.',
  },
}
