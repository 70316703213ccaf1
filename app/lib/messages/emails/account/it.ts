import type { AccountWords } from './fr.ts'

export const it: AccountWords = {
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
  expired: {
    subject: 'La verifica del Suo status è scaduta',
    body: (className) =>
      `Il comune aveva verificato il Suo status «${className}» per un periodo limitato. Ciò che ha già dato non cambia; ciò che darà conterà come «dichiarato» fino a una nuova verifica.`,
    action: 'Rinnovare la verifica',
  },
}
