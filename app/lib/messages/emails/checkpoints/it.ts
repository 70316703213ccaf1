import type { CheckpointWords } from './fr.ts'

export const it: CheckpointWords = {
  address: {
    subject: 'Ricevere l’impronta di ogni giorno: confermi',
    title: 'Confermi il Suo indirizzo',
    body: 'Qualcuno ha chiesto di inviare a questo indirizzo l’impronta di ogni giorno. Il link vale due giorni.',
    action: 'Confermare',
    notYou: 'Non è stato Lei? Non faccia nulla: non sarà inviato altro, e l’indirizzo sarà dimenticato.',
  },
  taken: {
    subject: (day) => `L’impronta del ${day}`,
    title: 'L’impronta del giorno',
    keep: 'Conservi questo messaggio: una catena che possiede solo chi la custodisce non prova nulla.',
    events: 'Registro: tutto ciò che succede sulla piattaforma',
    ledger: 'Conti: ogni euro ricevuto e riversato',
    facts: (day, position) => `Il ${day}, ${position} righe, e questa impronta:`,
    verify: 'Per verificare, con il codice della piattaforma e il file scaricato:',
    how: 'Nel file scaricato, alla posizione indicata, l’impronta deve essere quella di questo messaggio. Altrimenti il passato è stato riscritto.',
    eventsPage: 'Le impronte del registro e il file',
    ledgerPage: 'Le impronte dei conti e il file',
  },
}
