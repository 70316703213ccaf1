import type { Answering } from './fr.ts'

export const it: Answering = {
  title: 'Rispondere',
  lead: (name) => `Lei risponde come ${name}. La risposta è subito pubblica e si annulla per dieci minuti.`,
  question: 'La domanda',
  comment: 'Il contributo',
  context: 'Leggere nel suo contesto',
  body: 'La Sua risposta',
  lang: 'Lingua della risposta',
  send: 'Pubblica la risposta',
  publishedTitle: 'La Sua risposta è pubblicata',
  published: (time) => `Può ancora annullarla fino alle ${time}. Il link servirà allora di nuovo.`,
  undo: 'Annulla la mia risposta',
  undone: 'La Sua risposta è annullata. Può scriverne un’altra qui.',
  see: 'Vedere la risposta in pubblico',
  usedTitle: 'Questo link è già servito',
  used: 'Una risposta è pubblicata. Per completarla, entri nell’ufficio del comune.',
  goneTitle: 'Questa domanda non aspetta più una risposta',
  gone: 'È stata ritirata dal suo autore o nascosta dalla moderazione.',
  expiredTitle: 'Questo link non è più valido',
  expired:
    'È scaduto, o l’indirizzo è incompleto. Le domande che La aspettano sono tutte nell’ufficio del comune.',
  desk: 'Entrare nell’ufficio del comune',
}
