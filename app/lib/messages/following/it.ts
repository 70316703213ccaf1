import type { Following } from './fr.ts'

export const it: Following = {
  title: (title) => `Seguire «${title}»`,
  lead: 'Le diciamo che cosa cambia: versioni, fasi, tappe, domande e risposte, commenti.',
  heading: 'Seguire',
  hint: 'Un riepilogo ogni giorno in cui succede qualcosa. Lo cambia o lo ferma con un clic.',
  followed: (title) => `Lei segue «${title}»`,
  howOften: 'Per e-mail:',
  cadence: { 'at-once': 'Subito', daily: 'Ogni giorno', weekly: 'Ogni settimana', none: 'Mai' },
  cadenceHint: {
    'at-once': 'Un’e-mail a ogni novità.',
    daily: 'Un riepilogo alle 7, nei giorni in cui succede qualcosa.',
    weekly: 'Un riepilogo il lunedì alle 7, se è successo qualcosa.',
    none: 'Nessuna e-mail: le novità restano nel Suo account.',
  },
  stop: 'Non seguire più',
  save: 'Salva',
  saved: {
    'at-once': 'Fatto: un’e-mail a ogni novità.',
    daily: 'Fatto: un riepilogo ogni giorno in cui succede qualcosa.',
    weekly: 'Fatto: un riepilogo ogni lunedì.',
    none: 'Fatto: nessuna e-mail, le novità restano nel Suo account.',
  },
  stopped: 'Non segue più questo argomento.',
  promise: 'Sarà al corrente non appena avrà confermato il Suo indirizzo.',
  feed: 'Flusso RSS',
  calendar: 'Calendario (iCal)',
}
