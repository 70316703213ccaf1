import { wording } from '../../language.ts'
import type { fr } from './fr.ts'

const { plural } = wording('it')

export const it: typeof fr = {
  alarms: {
    'webhook-livemode': {
      name: 'Messaggio di Stripe nella modalità sbagliata',
      meaning:
        'Stripe ha inviato un messaggio di prova all’istanza reale, o il contrario. È stato ignorato: nessun conto si è mosso.',
      todo: 'Verificate presso Stripe a quale indirizzo e in quale modalità partono i messaggi. Se l’indirizzo è giusto, cambiate la chiave di firma.',
    },
    'webhook-quarantined': {
      name: 'Messaggio di Stripe messo da parte',
      meaning:
        'Un messaggio di Stripe nomina una promessa o un pagamento che qui non corrisponde a nulla. Nulla è stato accreditato.',
      todo: 'Cercate il riferimento presso Stripe. Se il pagamento è reale, rimborsatelo da Stripe e annotatelo qui.',
    },
    'amount-mismatch': {
      name: 'Somma o valuta inattesa',
      meaning:
        'Stripe annuncia un’altra somma, o un’altra valuta, rispetto a quella richiesta. Nulla è stato accreditato.',
      todo: 'Confrontate la promessa e il pagamento presso Stripe. Rimborsate ciò che non andava addebitato.',
    },
    'unmatched-balance-transaction': {
      name: 'Movimento senza scrittura',
      meaning: 'Stripe mostra un movimento al quale non risponde nessuna scrittura.',
      todo: 'Aprite il movimento presso Stripe, trovate che cosa l’ha causato e chiedete la scrittura mancante.',
    },
    'payout-mismatch': {
      name: 'Versamento che non torna',
      meaning:
        'La somma di un versamento di Stripe è diversa da quella dei suoi movimenti. Il versamento non è riconciliato.',
      todo: 'Chiedete a Stripe il dettaglio del versamento e confrontatelo con l’estratto del contabile pubblico.',
    },
    'negative-clearing': {
      name: 'Saldo negativo presso Stripe',
      meaning: 'Rimborsi o contestazioni superano ciò che Stripe custodisce per il comune.',
      todo: 'Prevedete un versamento a Stripe, o attendete i prossimi incassi, d’accordo con il contabile pubblico.',
    },
    'refund-failed': {
      name: 'Rimborso rifiutato',
      meaning:
        'La banca della persona lo ha rifiutato, o Stripe non l’ha fatto: il codice dice perché. La somma le è ancora dovuta.',
      todo: 'Concordate con lei un altro mezzo, poi annotate qui come è stata rimborsata.',
    },
    'collection-unknown': {
      name: 'Pagamento senza notizie',
      meaning:
        'Un addebito è stato chiesto e il suo esito non è ancora noto. Non conta né come riuscito né come fallito.',
      todo: 'Cercate il pagamento presso Stripe. Non ripetetelo: potrebbe essere preso due volte.',
    },
    'call-refused': {
      name: 'Richiesta rifiutata da Stripe',
      meaning:
        'Stripe non accetta ciò che gli chiediamo: una somma fuori dai suoi limiti, un conto limitato, un errore nostro. Nessuna banca ha rifiutato una carta, e nulla è stato addebitato.',
      todo: 'Il codice dice che cosa non va. Verifichi il conto presso Stripe, poi avverta l’amministratore; la richiesta si ripete da sola.',
    },
    'dispute-open': {
      name: 'Pagamento contestato',
      meaning:
        'Qualcuno ha contestato un pagamento presso la sua banca, che ha ripreso la somma in attesa di giudicare. Non si può rendere finché la contestazione è in corso.',
      todo: 'Risponda presso Stripe prima della data indicata, con ciò che la campagna annunciava. L’avviso si chiude da solo quando la banca ha giudicato.',
    },
    'payout-failed': {
      name: 'Bonifico rifiutato dalla banca',
      meaning:
        'Un bonifico di Stripe è tornato indietro: la banca del comune non l’ha accettato. Il denaro è di nuovo presso Stripe, e i conti lo dicono.',
      todo: 'Verifichi l’IBAN presso Stripe con il contabile pubblico. Il bonifico seguente porterà questa somma.',
    },
    'refund-elsewhere': {
      name: 'Rimborso fatto presso Stripe',
      meaning:
        'Il pagamento di uno sponsor è stato rimborsato dal pannello di Stripe: la fattura non è annullata.',
      todo: 'Emetta la nota di credito dalla pagina della fattura, poi lo annoti qui. Rimborsi sempre da qui.',
    },
    'invoice-gap': {
      name: 'Numero di fattura mancante',
      meaning:
        'La serie dei numeri di fattura ha un vuoto, che la legge vieta (CGI, allegato II, art. 242 nonies A).',
      todo: 'Avvisate l’amministratore e il contabile pubblico prima di emettere un’altra fattura.',
    },
    'ledger-broken': {
      name: 'Scrittura modificata',
      meaning:
        'La verifica della notte ha trovato una scrittura, o un anello della catena, che non è più ciò che era.',
      todo: 'Non registrate più nulla. Avvisate l’amministratore: una copia di sicurezza e le impronte pubblicate diranno che cosa è cambiato.',
    },
  },
  facts: {
    amount: 'Somma',
    expected: 'Atteso',
    says: 'Annunciato',
    received: 'Annunciato',
    found: 'Trovato',
    code: 'Codice di rifiuto',
    type: 'Tipo',
    what: 'Che cosa è cambiato',
    livemode: 'Modalità reale',
    pledgeId: 'Promessa',
    paymentId: 'Pagamento',
    refundId: 'Rimborso',
    paid: 'Versato',
    sum: 'Somma dei movimenti',
    balance: 'Saldo presso Stripe',
    payout: 'Versamento',
    why: 'Motivo',
    first: 'Primo numero assente',
    count: 'Numeri assenti',
    sponsorshipId: 'Sponsorizzazione',
  },
  subjects: {
    payout: 'Versamento',
    'balance-transaction': 'Movimento',
    payment: 'Pagamento',
    dispute: 'Contestazione',
    refund: 'Rimborso',
    checkout: 'Pagina di pagamento',
    'stripe-event': 'Messaggio di Stripe',
    'invoice-series': 'Serie di fatture',
    position: 'Scrittura n.',
  },
  desk: {
    title: 'Conti e avvisi',
    lead: 'Ciò che non torna, ciò che resta da riconciliare e ciò che porta ogni conto.',
    export: 'Esportare per il contabile (CSV)',
    exportHint:
      'Il file esportato contiene i riferimenti dei pagamenti e le note del comune: non si pubblica.',
    public: 'Vedere i conti pubblici',
    auditor: {
      title: 'Per il revisore',
      lead: 'I conti pubblicati riuniscono sempre almeno cinque persone. Per verificare che non vi entri altro, il revisore riceve la catena interna, oppure una riga aperta per intero. Ogni consultazione è iscritta nel registro.',
      chain: 'Scaricare la catena interna (JSON)',
      line: 'Aprire una riga',
      lineLead:
        'Ogni scrittura di una riga pubblicata, senza nomi. Mostra la somma di ciascuna persona: La apra per un controllo, e per nient’altro. La Sua consultazione è iscritta nel registro.',
      number: 'Numero della riga',
      open: 'Aprire',
      holds: 'Queste scritture, e nessun’altra, danno la radice pubblicata.',
      broken: 'Queste scritture non danno la radice pubblicata: avvisi l’amministratore.',
      none: (asked: string) => `Nessuna riga pubblicata ha il numero ${asked}.`,
    },
    alarms: 'Avvisi da chiudere',
    reconciled: (at, missed) =>
      `Ultimo riscontro con Stripe: ${at}. ${plural(missed, {
        zero: 'Non mancava nessun messaggio.',
        one: 'È stato ritrovato # messaggio che mancava.',
        other: 'Sono stati ritrovati # messaggi che mancavano.',
      })}`,
    notReconciled: 'Il primo riscontro con Stripe avviene entro un minuto, poi ogni giorno alle quattro.',
    noAlarms: 'Nessun avviso',
    noAlarmsBody: 'Ciò che non tornerà tra Stripe e i nostri conti apparirà qui, con ciò che bisogna fare.',
    since: (ago) => `Dato ${ago}`,
    about: 'Riferimento',
    todo: 'Che cosa fare',
    settle: 'Chiudere questo avviso',
    settleOnly: 'Solo la persona incaricata dei conti chiude un avviso.',
    note: 'Che cosa avete trovato e fatto',
    noteHint: 'Conservato con l’avviso, letto solo dal municipio. Senza nomi di persone.',
    correction: 'Scrittura che corregge',
    correctionHint: 'È registrata con la Sua nota, e compare nei conti pubblici al prossimo conteggio.',
    corrections: {
      none: {
        name: 'Nessuna',
        hint: 'La nota basta: nei conti non manca nulla.',
      },
      cost: {
        name: 'Spese o rettifica di Stripe',
        hint: 'Questo movimento è un costo, o un costo restituito.',
      },
      'top-up': {
        name: 'Versamento del Comune a Stripe',
        hint: 'Il denaro viene dalla banca del Comune.',
      },
      'as-paid': {
        name: 'Il bonifico come la banca l’ha ricevuto',
        hint: 'Verifichi l’estratto: la somma versata è scritta, la differenza resta presso Stripe.',
      },
      'by-transfer': {
        name: 'Restituito con bonifico del Comune',
        hint: 'Il bonifico è fatto: la somma non è più dovuta, e la persona riceve un’e-mail.',
      },
    },
    topUp: 'Somma versata a Stripe',
    topUpHint: 'Solo per un versamento.',
    confirm: 'Chiudere l’avviso con questa nota',
    done: 'L’avviso è chiuso.',
    alreadyDone: 'Questo avviso è già stato chiuso.',
    settled: 'Avvisi chiusi',
    settledBy: (day, by) => `Chiuso il ${day} da ${by}`,
    somebody: 'un account eliminato',
    unmatched: 'Movimenti di Stripe da riconciliare',
    unmatchedLead: (n) =>
      plural(n, {
        one: '# movimento non ha ancora una scrittura di fronte.',
        other: '# movimenti non hanno ancora una scrittura di fronte. I più vecchi per primi.',
      }),
    allMatched: 'Tutto ciò che Stripe ha mostrato è riconciliato.',
    balances: 'Saldo di ogni conto',
    noBalances: 'Nessun conto è aperto: il primo si aprirà con la prima promessa confermata.',
    columns: {
      account: 'Conto',
      of: 'Per',
      debit: 'Dare',
      credit: 'Avere',
      reference: 'Riferimento',
      type: 'Tipo',
      day: 'Giorno',
      amount: 'Somma',
      fee: 'Commissione',
    },
    commune: 'il comune',
  },
}
