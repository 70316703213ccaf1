import type { DossierWords } from './fr.ts'

export const it: DossierWords = {
  lines: {
    published: (title) => `Nuova domanda di contributo: ${title}`,
    filed: (title, number) => `${title}: versione ${number} presentata`,
    moved: (title, state) => `${title}: «${state}»`,
    extended: (title) => `${title}: termine prorogato`,
    granted: (title, amount) => `${title}: ${amount} concessi`,
    refused: (title) => `${title}: contributo respinto`,
    near: (title, what, day) => `${title}: «${what}» entro il ${day}`,
    passed: (title, what, day) => `${title}: il termine «${what}» è scaduto il ${day}`,
  },
  knots: {
    published: 'La domanda diventa pubblica',
    extended: { start: 'Inizio dei lavori prorogato', finish: 'Fine dei lavori prorogata' },
    until: (day) => `fino al ${day}`,
    annex: 'Il parere degli abitanti è stampato',
    granted: (amount) => `${amount} di contributi pubblici concessi`,
  },
  read: 'Leggere la domanda',
  published: {
    subject: (title) => `Nuova domanda di contributo: ${title}`,
    body: 'Il Comune chiede un aiuto pubblico per un progetto che seguite. Potete leggere la domanda, commentarla e seguirla.',
  },
  filed: {
    subject: (title, number) => `${title}: versione ${number} presentata`,
    title: 'La domanda è presentata',
    body: (number) =>
      `La versione ${number} è partita verso il finanziatore. È fissata: chiunque può verificarla.`,
    hash: (sha256) => `Impronta SHA-256: ${sha256}`,
    action: 'Vedere che cosa è stato presentato',
  },
  moved: {
    subject: (title, state) => `${title}: «${state}»`,
    subjectExtended: (title) => `${title}: termine prorogato`,
    title: (state) => `La domanda è ora alla tappa «${state}»`,
    titleExtended: 'Il finanziatore ha prorogato un termine',
    on: (day) => `È successo il ${day}.`,
    act: (reference) => `Atto: ${reference}`,
  },
  granted: {
    subject: (title, amount) => `${title}: ${amount} concessi`,
    title: (amount) => `${amount} di contributi pubblici concessi`,
  },
  refused: {
    subject: (title) => `${title}: contributo respinto`,
    title: 'Il contributo è respinto',
  },
  deadline: {
    subjectNear: (title, what, day) => `${title}: ${what} entro il ${day}`,
    subjectPassed: (title, what) => `${title}: termine scaduto, ${what}`,
    near: (what, day) => `«${what}»: la scadenza è il ${day}.`,
    passed: (what, day) => `«${what}»: la scadenza era il ${day}.`,
    action: 'Aprire la domanda in municipio',
  },
}
