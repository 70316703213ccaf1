import { desk } from './desk.it.ts'
import type { fr } from './fr.ts'
import { names } from './names.it.ts'

export const it: typeof fr = {
  ...names,
  ...desk,
  title: 'Conti',
  lead: 'Ogni euro promesso, incassato, assegnato o restituito lascia qui una scrittura. Nessuna si cancella: un errore si corregge con una scrittura contraria, che nomina la prima.',
  privacy: 'Nessun nome e nessuna ora: un dono appare con la sua somma e il suo giorno.',
  downloadTable: 'Scaricare (CSV)',
  downloadChain: 'Scaricare con le impronte (JSON)',
  empty: 'Ancora nessuna scrittura',
  emptyBody:
    'La prima apparirà quando qualcuno avrà promesso una somma a una campagna del comune, o sponsorizzato un progetto.',
  emptyFiltered: 'Nessuna scrittura risponde a questi filtri',
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
    uncollected: 'Non incassato',
    voided: 'Senza seguito',
    fees: 'Commissioni',
    refunded: 'Restituito',
    held: 'Custodito',
    released: 'Assegnato al progetto',
    sponsored: 'Sponsorizzazioni',
    all: 'Tutte le scritture di questa campagna',
    show: 'Vedere la campagna',
    own: 'I conti di questa campagna',
    glosses: {
      promised: 'Confermato, e non ritirato.',
      collected: 'Addebitato davvero.',
      uncollected: 'La carta non si è potuta addebitare.',
      voided: 'Nessuno è stato addebitato.',
      fees: 'Trattenute da Stripe.',
      refunded: 'Tornato a chi l’aveva dato o pagato.',
      held: 'Finché la campagna non è chiusa.',
      released: 'Acquisito al progetto.',
      sponsored: 'Fatturato agli sponsor, IVA esclusa. Fuori dall’obiettivo.',
    },
    none: 'Ancora nessuna scrittura: la prima apparirà con la prima promessa confermata.',
  },
  entries: {
    title: 'Le scritture',
    reversedBy: (what) => `In seguito: ${what.toLowerCase()}`,
    filters: { campaign: 'Campagna', kind: 'Natura' },
    all: 'Tutte',
  },
  transaction: {
    eyebrow: (day) => `Scrittura del ${day}`,
    written: (day) => `Iscritta il ${day}.`,
    of: (campaign) => `Per la campagna «${campaign}».`,
    memo: 'Questa scrittura parla di promesse: nessun denaro si è mosso.',
    reverses: 'Annulla',
    reversedBy: 'È annullata da',
    other: (what, day) => `${what}, ${day}`,
    sides: 'Le due facce della scrittura',
    from: 'Ciò che parte',
    to: 'Ciò che arriva',
    project: (title) => `Progetto «${title}»`,
    balanced: (sum) => `Ciò che parte è uguale a ciò che arriva: ${sum}.`,
    proof: 'Il suo posto nella catena',
    proofText:
      'Questa impronta segue quella della scrittura precedente. Annotatela: se un giorno la scrittura cambiasse, non sarebbe più la stessa.',
    waiting: 'Entra nella catena delle impronte entro un minuto.',
    position: 'Posizione',
    fingerprint: 'Impronta',
  },
  fingerprints: {
    title: 'Impronte dei conti',
    lead: 'Ogni scrittura è legata alla precedente da un’impronta. Se qualcuno ne cambiasse una, l’impronta del giorno non tornerebbe più.',
    whatText:
      'Ogni scrittura riceve un’impronta (SHA-256) calcolata su ciò che ne è pubblicato e sull’impronta precedente. L’impronta di un giorno è quella dell’ultima scrittura: impegna tutte le altre.',
    privacyText:
      'Né nome, né ora, né numero di pagamento. Ciò che ha causato la scrittura vi figura solo come impronta salata, illeggibile senza la chiave che il comune conserva.',
    howSteps: [
      'Scaricate il file: una riga per scrittura, e una per l’impronta di ogni giorno.',
      'Per ogni scrittura, calcolate lo SHA-256 dell’impronta precedente seguita dal campo «entry» così com’è scritto. Il risultato deve essere il campo «hash».',
      'In ogni scrittura la somma degli importi deve dare zero; una scrittura che ne annulla un’altra deve esserne lo specchio.',
      'Alla posizione di un giorno, l’impronta deve essere quella che avevate annotato.',
    ],
    command: 'Con il codice della piattaforma, un comando fa tutto questo, senza rete:',
  },
  refusals: {
    'not-enough-money': 'Su questo conto non c’è abbastanza denaro per questa scrittura.',
    'alarm-not-found': 'Questo avviso non esiste, o non più.',
    'alarm-settled': 'Questo avviso è già stato chiuso.',
  },
}
