import type { fr } from './fr.ts'
import { names } from './names.it.ts'

export const it: typeof fr = {
  ...names,
  title: 'Conti',
  lead: 'Ogni euro promesso, incassato, assegnato o restituito conta qui, in una riga che riunisce almeno cinque persone. Nessuna riga si cancella né cambia.',
  privacy:
    'Nessun nome, nessuna ora, nessuna somma di una sola persona: una volta al giorno, e alla fine di una campagna, ciò che almeno cinque persone hanno dato appare in una somma. Ciò che indicherebbe qualcuno aspetta un conteggio successivo. Uno sponsor, il cui prezzo è pubblico, ha una riga propria.',
  downloadTable: 'Scaricare (CSV)',
  downloadChain: 'Scaricare con le impronte (JSON)',
  empty: 'Ancora nessuna riga',
  emptyBody:
    'La prima apparirà al conteggio che seguirà le promesse di dieci persone, o la fine di una campagna.',
  emptyFiltered: 'Nessuna riga risponde a questi filtri',
  overview: {
    title: 'Dove sono i soldi',
    where: 'Dove si trovano',
    whose: 'A chi spettano',
    total: 'Totale',
    equal: (sum) =>
      `Le due liste danno la stessa somma, ${sum}: ogni euro che entra da qualche parte è subito dovuto a qualcosa.`,
    pledged: (sum) =>
      `Inoltre sono promessi ${sum}, addebitati a nessuno. Non è ancora denaro: queste promesse non contano qui sopra.`,
  },
  campaigns: {
    title: 'Per campagna',
    caption: 'Quanto ogni campagna ha promesso, incassato, costato e dato',
    campaign: 'Campagna',
    promised: 'Promesso',
    collected: 'Incassato',
    voided: 'Senza seguito',
    fees: 'Commissioni',
    refunded: 'Restituito',
    lost: 'Ripreso',
    held: 'Custodito',
    released: 'Assegnato al progetto',
    sponsored: 'Sponsorizzazioni',
    all: 'Tutte le righe di questa campagna',
    show: 'Vedere la campagna',
    own: 'I conti di questa campagna',
    glosses: {
      promised: 'Confermato, e non ritirato.',
      collected: 'Addebitato davvero.',
      voided: 'Nessuno è stato addebitato.',
      fees: 'Trattenute da Stripe.',
      refunded: 'Tornato a chi l’aveva dato o pagato.',
      lost: 'Contestato presso la banca, e da essa ripreso.',
      held: 'Finché la campagna non è chiusa.',
      released: 'Acquisito al progetto.',
      sponsored: 'Fatturato agli sponsor, IVA esclusa. Fuori dall’obiettivo.',
    },
    none: 'Ancora nessuna riga: la prima riunirà almeno cinque persone.',
  },
  entries: {
    title: 'Le righe',
    people: (n) => `${n} persone`,
    whole: 'Meno di cinque persone, in tutto',
    filters: { campaign: 'Campagna', kind: 'Natura' },
    all: 'Tutte',
  },
  line: {
    eyebrow: (position, day) => `Riga ${position}, conteggio del ${day}`,
    of: (campaign) => `Per la campagna «${campaign}».`,
    memo: 'Questa riga parla di promesse: nessun denaro si è mosso.',
    sides: 'Le due facce della riga',
    from: 'Ciò che parte',
    to: 'Ciò che arriva',
    project: (title) => `Progetto «${title}»`,
    balanced: (sum) => `Ciò che parte è uguale a ciò che arriva: ${sum}.`,
    proof: 'Le sue prove',
    proofText:
      'Questa impronta segue quella della riga precedente. La radice impegna ciascuna delle scritture che la riga riunisce.',
    inclusion:
      'Chi ha dato trova sulla pagina della sua promessa la foglia e il percorso che provano che la sua vi si trova. Ciò che si prova: che c’è. Che la riga non contiene altro, lo verifica il revisore aprendola tutta, e lo conferma la banca con i suoi versamenti.',
    root: 'Radice',
    position: 'Posizione',
    fingerprint: 'Impronta',
  },
  fingerprints: {
    title: 'Impronte dei conti',
    lead: 'Ogni riga è legata alla precedente da un’impronta. Se qualcuno ne cambiasse una, l’impronta del giorno non tornerebbe più.',
    whatText:
      'Ogni riga riceve un’impronta (SHA-256) calcolata su ciò che ne è pubblicato e sull’impronta precedente. La prima riga impegna allo stesso modo la catena interna delle scritture, mostrata al solo revisore. L’impronta di un giorno è quella dell’ultima riga: impegna tutte le altre.',
    privacyText:
      'Né nome, né ora, né somma di meno di cinque persone. Ogni scrittura vi figura solo nella radice di un albero di Merkle (RFC 6962), sotto sedici byte di sale che riceve solo il suo autore.',
    howSteps: [
      'Scaricate il file: una riga per conteggio, natura e campagna, e una per l’impronta di ogni giorno.',
      'Per ogni riga, calcolate lo SHA-256 dell’impronta precedente seguita dal campo «entry» così com’è scritto. Il risultato deve essere il campo «hash».',
      'In ogni riga la somma degli importi deve dare zero, e le persone devono essere almeno cinque.',
      'Alla posizione di un giorno, l’impronta deve essere quella che avevate annotato.',
      'Per il vostro dono: «--mine» e il file di prova che dà la pagina della vostra promessa.',
    ],
    command: 'Con il codice della piattaforma, un comando fa tutto questo, senza rete:',
  },
  refusals: {
    'not-enough-money': 'Su questo conto non c’è abbastanza denaro per questa scrittura.',
    'alarm-not-found': 'Questo avviso non esiste, o non più.',
    'alarm-settled': 'Questo avviso è già stato chiuso.',
  },
}
