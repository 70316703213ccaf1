import type { DiscussionWords } from './fr.ts'

export const it: DiscussionWords = {
  lines: {
    answeredByVersion: (title, number) => `La versione ${number} di «${title}» risponde al Suo contributo`,
    comment: (by, title) => `${by} ha commentato «${title}»`,
    reply: (by, title) => `${by} Le ha risposto su «${title}»`,
    moved: (title, day) =>
      day
        ? `«${title}»: i pareri sono raccolti fino al ${day}`
        : `«${title}»: i pareri sono raccolti senza data di fine`,
  },
  knots: {
    heeded: (who) => `Contributo (${who})`,
    answer: (name) => `${name} risponde a un commento`,
    answerProposal: (name) => `${name} risponde alla proposta`,
    proposed: 'Proposta pubblicata',
    reported: 'Segnalazione pubblicata',
    answeredBy: (name) => `Risposta di ${name}`,
    takenUp: (n) => `Considerato nella versione ${n} del progetto`,
    given: 'Pubblicato',
    edited: 'Modificato',
    held: 'Attende la lettura di un moderatore',
    withdrawn: 'Ritirato',
    answeredYou: (name) => `${name} ha risposto`,
    yoursTakenUp: (number) => `Considerato nella versione ${number} del progetto`,
    opinionGiven: 'Dato',
  },
  moved: {
    body: (from, to) =>
      `La chiusura dei pareri è cambiata: ${from ? `era il ${from}` : 'non c’era'}, ${to ? `è il ${to}` : 'non c’è più'}.`,
    decision: (decision) => `La decisione che la anticipa: ${decision}.`,
    stays: 'Il Suo parere conta come l’ha dato; può cambiarlo fino alla chiusura.',
  },
  comment: {
    subject: (author, title) => `${author} ha commentato «${title}»`,
    title: (title) => `Un nuovo commento su «${title}»`,
    action: 'Leggere e rispondere',
  },
  reply: {
    subject: (author, title) => `${author} Le ha risposto su «${title}»`,
    title: (author) => `${author} Le ha risposto`,
    action: 'Leggere la discussione',
  },
  question: {
    subject: (official, title) => `Domanda a ${official}: ${title}`,
    title: (official) => `È stata posta una domanda a ${official}`,
    action: 'Leggere la domanda',
  },
  answer: {
    subject: (official, title) => `${official} ha risposto: ${title}`,
    title: (official) => `${official} ha risposto`,
    action: 'Leggere la risposta sul sito',
  },
}
