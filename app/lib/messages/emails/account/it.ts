import type { AccountWords } from './fr.ts'

export const it: AccountWords = {
  lines: {
    granted: (className) => `Il Suo status è confermato: ${className}`,
    refused: (className) => `Il Suo status non ha potuto essere confermato: ${className}`,
    voiceGiven: (organisation) => `Può parlare a nome di «${organisation}»`,
    voiceShared: (organisation) => `Un’altra persona può parlare a nome di «${organisation}»`,
    voiceEnded: (organisation) => `Non parla più a nome di «${organisation}»`,
    expired: 'La verifica del Suo status è scaduta',
  },
  proofGone: 'Il Suo documento è stato distrutto al momento della decisione.',
  granted: {
    subject: 'Il Suo status è confermato',
    body: (className, day) => `Il comune ha verificato il Suo status: «${className}». Vale fino al ${day}.`,
    action: 'Vedere il mio account',
  },
  refused: {
    subject: 'Il Suo status non ha potuto essere confermato',
    body: (className) =>
      `Il comune non ha potuto verificare lo status «${className}». Può continuare a partecipare: i Suoi contributi contano come «dichiarato».`,
    action: 'Fare una nuova richiesta',
  },
  voice: {
    given: {
      subject: (organisation) => `Può parlare a nome di «${organisation}»`,
      body: 'Il municipio L’ha iscritta fra le persone che parlano per questa organizzazione. Ogni volta sceglie se scrivere a suo nome o a nome proprio.',
    },
    shared: {
      subject: (organisation) => `Un’altra persona può parlare a nome di «${organisation}»`,
      body: (who, organisation) =>
        `Il municipio ha iscritto ${who} fra le persone che parlano per «${organisation}».`,
    },
    ended: {
      subject: (organisation) => `Non parla più a nome di «${organisation}»`,
      body: 'Il municipio L’ha tolta dalle persone che parlano per questa organizzazione. Ciò che ha detto a suo nome resta.',
    },
    wrong: 'Non è giusto? Avvisi il municipio.',
  },
  expired: {
    subject: 'La verifica del Suo status è scaduta',
    body: (className) =>
      `Il comune aveva verificato il Suo status «${className}» per un periodo limitato. Ciò che ha già dato non cambia; ciò che darà conterà come «dichiarato» fino a una nuova verifica.`,
    action: 'Rinnovare la verifica',
  },
}
