import type { QuestionKind } from '../../ballots/questions.ts'
import type { ConsultationState } from '../../kinds.ts'

/** Words of consultations that several pages share. French is the type of the other languages. */
export const fr = {
  states: {
    draft: 'En préparation',
    announced: 'Annoncée',
    open: 'Ouverte au vote',
    closed: 'Close, dépouillement en cours',
    counted: 'Dépouillée',
    unopened: 'Non dépouillée',
  } satisfies Record<ConsultationState, string>,
  kinds: {
    one: 'Une réponse parmi plusieurs',
    several: 'Plusieurs réponses',
    approval: 'Vote par approbation',
    ranking: 'Classement',
    judgement: 'Jugement majoritaire',
    points: 'Points à répartir',
    criteria: 'Notes de 1 à 5',
    budget: 'Budget à répartir',
    dates: 'Dates qui conviennent',
    words: 'Quelques mots',
  } satisfies Record<QuestionKind, string>,
  /** From the lowest. */
  mentions: ['À rejeter', 'Insuffisant', 'Passable', 'Assez bien', 'Bien', 'Très bien', 'Excellent'],
  until: (day: string) => `Vote ouvert jusqu’au ${day} inclus`,
  from: (opens: string, closes: string) => `Vote du ${opens} au ${closes} inclus`,
  closed: (day: string) => `Vote clos le ${day} au soir`,
  voted: 'Votre bulletin est dans l’urne',
  vote: 'Voter',
  budgets: 'Budgets participatifs',
  answerDue: (day: string) => `Réponse du maire due avant le ${day}`,
  answered: 'Le maire a répondu',
  survey: 'Sondage',
  answer: 'Répondre',
  given: 'Vous avez répondu',
  declared: 'statut déclaré',
  verified: 'statut vérifié',
}
export type VoteNames = typeof fr
