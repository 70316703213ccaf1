import { wording } from '../../../language.ts'
import type { ProjectWords } from './fr.ts'

const { plural } = wording('it')

export const it: ProjectWords = {
  lines: {
    published: (title) => `Nuovo progetto: ${title}`,
    version: (title, number) => `${title}: pubblicata la versione ${number}`,
    movedOn: (title, phase) => `${title}: inizia la fase «${phase}»`,
    suspended: (title) => `${title}: progetto sospeso`,
    abandoned: (title) => `${title}: progetto abbandonato`,
    resumed: (title) => `${title}: il progetto riprende`,
    reached: (title, milestone) => `${title}: «${milestone}», fatto`,
    slipped: (title, milestone, day) => `${title}: «${milestone}» è ora previsto per il ${day}`,
  },
  knots: {
    published: 'Il progetto diventa pubblico',
    version: (number) => `Versione ${number}`,
    passage: (phase) => `Passaggio alla fase «${phase}»`,
    decision: 'Decisione:',
    leap: 'Fasi saltate:',
    slip: (title, day) => `«${title}» è atteso per il ${day}`,
    reached: (title) => `Tappa raggiunta: ${title}`,
    suspended: 'Il progetto è sospeso',
    abandoned: 'Il progetto è abbandonato',
    resumed: 'Il progetto riprende',
  },
  published: {
    subject: (title) => `Nuovo progetto: ${title}`,
    body: 'Questo progetto è ora pubblico. Può leggerlo, seguirlo, dare il Suo parere e porre domande.',
  },
  version: {
    subject: (title, number) => `${title}: versione ${number}`,
    title: (title, number) => `«${title}» cambia: ecco la versione ${number}`,
    why: 'Perché questa versione',
    answers: (n) => plural(n, { one: 'Risponde a # contributo.', other: 'Risponde a # contributi.' }),
    action: 'Vedere che cosa è cambiato',
  },
  answeredByVersion: {
    subject: (title, number) => `${title}: la versione ${number} risponde al Suo contributo`,
    title: 'Lei l’ha detto: il progetto ne tiene conto, o spiega perché no',
    body: (title, number) => `La versione ${number} di «${title}» risponde a ciò che ha scritto.`,
    answer: 'La risposta',
    action: (number) => `Leggere la versione ${number}`,
  },
  movedOn: {
    subject: (title, phase) => `${title}: fase «${phase}»`,
    title: (phase) => `Il progetto entra nella fase «${phase}»`,
    body: (from) => `Finora era nella fase «${from}».`,
    decision: (decision) => `Decisione: ${decision}`,
    skipped: 'Alcune fasi sono state saltate, per questa ragione',
  },
  halted: {
    subject: {
      suspended: (title) => `${title}: il progetto è sospeso`,
      abandoned: (title) => `${title}: il progetto è abbandonato`,
    },
    body: {
      suspended: 'Nulla viene cancellato: tutto resta leggibile, e il comune dirà quando riprende.',
      abandoned: 'Nulla viene cancellato: tutto ciò che è stato scritto resta leggibile.',
    },
  },
  resumed: {
    subject: (title) => `${title}: il progetto riprende`,
    body: 'Il progetto era sospeso. Riprende da dove si era fermato.',
  },
  reached: {
    subject: (title, milestone) => `${title}: «${milestone}», fatto`,
    title: (milestone) => `«${milestone}»: fatto`,
    body: (day, promised) => `Fatto il ${day}. Promesso all’inizio per il ${promised}.`,
  },
  slipped: {
    subject: (title, milestone, day) => `${title}: «${milestone}» rinviato al ${day}`,
    subjectEarlier: (title, milestone, day) => `${title}: «${milestone}» anticipato al ${day}`,
    body: (from, to) => `Questa tappa era prevista per il ${from}; ora lo è per il ${to}.`,
    promised: (day) => `Promessa all’inizio per il ${day}.`,
  },
}
