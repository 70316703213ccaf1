import type { VoteNames } from './fr.ts'

export const it: VoteNames = {
  states: {
    draft: 'In preparazione',
    announced: 'Annunciata',
    open: 'Aperta al voto',
    closed: 'Chiusa, spoglio in corso',
    counted: 'Scrutinata',
    unopened: 'Non scrutinata',
  },
  kinds: {
    one: 'Una risposta tra più',
    several: 'Più risposte',
    approval: 'Voto per approvazione',
    ranking: 'Classifica',
    judgement: 'Giudizio maggioritario',
    points: 'Punti da ripartire',
    criteria: 'Voti da 1 a 5',
  },
  mentions: [
    'Da respingere',
    'Insufficiente',
    'Mediocre',
    'Abbastanza bene',
    'Bene',
    'Molto bene',
    'Eccellente',
  ],
  until: (day) => `Si vota fino al ${day} compreso`,
  from: (opens, closes) => `Si vota dal ${opens} al ${closes} compreso`,
  closed: (day) => `Voto chiuso la sera del ${day}`,
  voted: 'La Sua scheda è nell’urna',
  vote: 'Votare',
  answerDue: (day) => `Risposta del sindaco attesa entro il ${day}`,
  answered: 'Il sindaco ha risposto',
  declared: 'condizione dichiarata',
  verified: 'condizione verificata',
}
