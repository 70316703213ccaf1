import { ifNamed } from '../../../texts/unnamed.ts'
import type { CommonWords } from './fr.ts'

export const it: CommonWords = {
  tagline: 'grandi progetti',
  because: {
    follow: 'Riceve questa e-mail perché segue questo argomento.',
    answers: 'Riceve questa e-mail perché riguarda ciò che ha scritto.',
    votes: 'Riceve questa e-mail perché il Suo nome è nella lista di questo voto.',
    duty: 'Riceve questa e-mail per il Suo incarico in comune.',
    money: 'Riceve questa e-mail, che non si può disattivare, perché riguarda il Suo denaro.',
    account: 'Riceve questa e-mail, che non si può disattivare, perché riguarda il Suo account.',
    rights: 'Riceve questa e-mail, che non si può disattivare, perché riguarda i Suoi diritti.',
    asked: 'Riceve questa e-mail perché qualcuno l’ha chiesta a questo indirizzo.',
    invited: 'Riceve questa e-mail perché il comune La invita a ricoprire un incarico.',
    daily: 'Riceve questo riepilogo ogni giorno in cui succede qualcosa.',
    weekly: 'Riceve questo riepilogo ogni lunedì, se è successo qualcosa.',
    checkpoints: 'Riceve questa e-mail perché ha chiesto l’impronta di ogni giorno.',
    infos: 'Riceve questa e-mail perché ha scelto di ricevere questi bollettini.',
  },
  stop: {
    follow: 'Non ricevere più e-mail su questo argomento',
    answers: 'Non ricevere più e-mail sui miei contributi',
    votes: 'Non ricevere più e-mail sui voti',
    duty: 'Non ricevere più queste e-mail di servizio',
    daily: 'Non ricevere più questo riepilogo',
    weekly: 'Non ricevere più questo riepilogo',
    checkpoints: 'Non ricevere più l’impronta del giorno',
    infos: 'Non ricevere più bollettini',
  },
  stopHint: '(un clic, senza identificarsi).',
  sender: (commune) =>
    ifNamed(commune, `Inviato da Cordée per il comune di ${commune}.`, 'Inviato da Cordée.'),
  legal: 'Note legali',
  demonstration: 'Dimostrazione: persone, progetti e cifre sono inventati. Nulla qui impegna il vero comune.',
  readProject: 'Leggere il progetto',
  readThere: 'Leggere sul sito',
  youWrote: 'Lei aveva scritto',
  theReason: 'Il motivo',
  someone: 'Qualcuno',
}
