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
  /** What the rope is called. */
  story: {
    project: 'La storia del progetto',
    dossier: 'La storia della domanda',
    official: 'La storia di questa pagina',
    decision: 'La storia di questo atto',
    proposal: 'Storia della proposta',
    place: 'La storia di questo luogo',
    service: 'La storia di questo servizio',
    other: 'La storia di questo argomento',
  },
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
  answered: (name, day) => `${name} ha risposto il ${day}`,
  by: (name, day) => `${name}, il ${day}`,
  useful: (n) => plural(n, { zero: '', one: 'utile per # persona', other: 'utile per # persone' }),
}
