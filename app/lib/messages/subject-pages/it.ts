import { wording } from '../../language.ts'
import type { fr } from './fr.ts'

const { plural } = wording('it')

export const it: typeof fr = {
  itself: {
    project: 'Il progetto',
    dossier: 'La pratica',
    official: 'La pagina',
    decision: 'L’atto',
    proposal: 'La proposta',
    place: 'Il luogo',
    service: 'Il servizio',
    other: 'L’argomento',
  },
  lists: {
    project: 'Progetti',
    dossier: 'Pratiche di sovvenzione',
    proposal: 'Proposte',
    service: 'Servizi',
  },
  opinions: 'Pareri',
  discussion: 'Discussione',
  questions: 'Domande',
  money: 'Denaro',
  follow: 'Seguire',
  history: 'Storia',
  label: 'Le pagine di questo argomento',
  decides: 'Chi risponde:',
  act: 'Agire',
  opinion: 'Dare il mio parere',
  comment: 'Partecipare alla discussione',
  ask: 'Fare una domanda',
  support: 'Sostenere',
  doors: 'Che cosa si dice qui',
  allOpinions: 'Tutti i pareri',
  allComments: 'Leggere la discussione',
  writeFirst: 'Scrivere il primo contributo',
  allQuestions: 'Tutte le domande',
  askFirst: 'Fare la prima domanda',
  noComments: 'Nessuno ha ancora scritto.',
  noAnswer: 'Nessuna risposta ufficiale per ora.',
  historyLead: 'Che cosa il Comune ha deciso, promesso, spostato e risposto.',
  moneyLead: 'Chi pagherebbe, quanto, e a che punto è ogni finanziamento.',
  answered: (name, day) => `${name} ha risposto il ${day}`,
  by: (name, day) => `${name}, il ${day}`,
  useful: (n) => plural(n, { zero: '', one: 'utile per # persona', other: 'utile per # persone' }),
}
