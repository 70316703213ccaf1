import type { EmailWords } from './fr.ts'

export const it: EmailWords = {
  layout: {
    tagline: 'grandi progetti',
    because: {
      follow: 'Riceve questa e-mail perché segue questo progetto.',
      answers: 'Riceve questa e-mail perché riguarda ciò che ha scritto.',
      moderation: 'Riceve questa e-mail perché una decisione di moderazione La riguarda.',
      duty: 'Riceve questa e-mail per il Suo incarico in comune.',
      account: 'Riceve questa e-mail perché riguarda il Suo account.',
      daily: 'Riceve questo riepilogo ogni giorno in cui succede qualcosa.',
      weekly: 'Riceve questo riepilogo ogni lunedì, se è successo qualcosa.',
    },
    stop: {
      follow: 'Non ricevere più e-mail su questo progetto',
      answers: 'Non ricevere più e-mail sui miei contributi',
      moderation: 'Non ricevere più e-mail di moderazione',
      duty: 'Non ricevere più queste e-mail di servizio',
      account: 'Non ricevere più e-mail sul mio account',
      daily: 'Non ricevere più questo riepilogo',
      weekly: 'Non ricevere più questo riepilogo',
    },
    stopHint: '(un clic, senza identificarsi).',
    sender: (commune) => `Inviato da Cordée per il comune di ${commune}.`,
    legal: 'Note legali',
    demonstration:
      'Dimostrazione: persone, progetti e cifre sono inventati. Nulla qui impegna il vero comune.',
  },
  readProject: 'Leggere il progetto',
  projectPublished: {
    subject: (title) => `Nuovo progetto: ${title}`,
    body: 'Questo progetto è ora pubblico. Può leggerlo, seguirlo, dare il Suo parere e porre domande.',
  },
}
