import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** The frame around a subject's pages: its tabs, what one can do, and the doors of its first page. */
export const fr = {
  itself: {
    project: 'Le projet',
    dossier: 'Le dossier',
    official: 'La page',
    decision: 'L’acte',
    proposal: 'La proposition',
    place: 'Le lieu',
    service: 'Le service',
    list: 'La liste',
    other: 'Le sujet',
  },
  lists: {
    project: 'Projets',
    dossier: 'Dossiers de subvention',
    proposal: 'Propositions',
    service: 'Services',
  },
  opinions: 'Avis',
  discussion: 'Discussion',
  questions: 'Questions',
  money: 'Argent',
  follow: 'Suivre',
  history: 'Histoire',
  /** What the rope is called. */
  story: {
    project: 'L’histoire du projet',
    dossier: 'L’histoire du dossier',
    official: 'L’histoire de cette page',
    decision: 'L’histoire de cet acte',
    proposal: 'Histoire de la proposition',
    place: 'L’histoire de ce lieu',
    service: 'L’histoire de ce service',
    list: 'L’histoire de la liste',
    other: 'L’histoire de ce sujet',
  },
  label: 'Les pages de ce sujet',
  decides: 'Qui répond :',
  act: 'Agir',
  opinion: 'Donner mon avis',
  comment: 'Participer à la discussion',
  ask: 'Poser une question',
  support: 'Soutenir',
  rest: 'Lire la suite',
  doors: 'Ce qui se dit ici',
  allOpinions: 'Tous les avis',
  allComments: 'Lire la discussion',
  writeFirst: 'Écrire la première contribution',
  allQuestions: 'Toutes les questions',
  askFirst: 'Poser la première question',
  noComments: 'Personne n’a encore écrit.',
  noAnswer: 'Aucune réponse officielle pour l’instant.',
  historyLead: 'Ce que la commune a décidé, promis, déplacé et répondu.',
  answered: (name: string, day: string) => `${name} a répondu le ${day}`,
  by: (name: string, day: string) => `${name}, le ${day}`,
  useful: (n: number) =>
    plural(n, { zero: '', one: 'utile pour # personne', other: 'utile pour # personnes' }),
}
