import type { CommonWords } from './fr.ts'

export const it: CommonWords = {
  tagline: 'grandi progetti',
  because: {
    follow: 'Riceve questa e-mail perché segue questo argomento.',
    answers: 'Riceve questa e-mail perché riguarda ciò che ha scritto.',
    moderation: 'Riceve questa e-mail perché riguarda una decisione di moderazione.',
    duty: 'Riceve questa e-mail per il Suo incarico in comune.',
    account: 'Riceve questa e-mail perché riguarda il Suo account.',
    daily: 'Riceve questo riepilogo ogni giorno in cui succede qualcosa.',
    weekly: 'Riceve questo riepilogo ogni lunedì, se è successo qualcosa.',
    checkpoints: 'Riceve questa e-mail perché ha chiesto l’impronta di ogni giorno.',
  },
  stop: {
    follow: 'Non ricevere più e-mail su questo argomento',
    answers: 'Non ricevere più e-mail sui miei contributi',
    moderation: 'Non ricevere più e-mail di moderazione',
    duty: 'Non ricevere più queste e-mail di servizio',
    account: 'Non ricevere più e-mail sul mio account',
    daily: 'Non ricevere più questo riepilogo',
    weekly: 'Non ricevere più questo riepilogo',
    checkpoints: 'Non ricevere più l’impronta del giorno',
  },
  stopHint: '(un clic, senza identificarsi).',
  sender: (commune) => `Inviato da Cordée per il comune di ${commune}.`,
  legal: 'Note legali',
  demonstration: 'Dimostrazione: persone, progetti e cifre sono inventati. Nulla qui impegna il vero comune.',
  readProject: 'Leggere il progetto',
  readThere: 'Leggere sul sito',
  youWrote: 'Lei aveva scritto',
  theReason: 'Il motivo',
  someone: 'Qualcuno',
}
