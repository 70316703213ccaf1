import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** The elected, what each answers for and how soon. French is the type of the other languages. */
export const fr = {
  title: 'Les élus',
  lead: 'Qui décide de quoi, qui répond, et en combien de temps.',
  empty: 'Aucun élu n’est encore présenté',
  emptyBody: 'La mairie les ajoutera ici, avec leur délégation.',
  delegation: 'Délégation',
  since: (day: string) => `En fonction depuis le ${day}`,
  former: (day: string) => `En fonction jusqu’au ${day}`,
  answered: (n: number) => plural(n, { zero: 'Aucune réponse', one: '# réponse', other: '# réponses' }),
  answeredLabel: 'réponses données',
  waiting: (n: number) =>
    plural(n, {
      zero: 'Aucune question en attente',
      one: '# question en attente',
      other: '# questions en attente',
    }),
  waitingLabel: 'questions en attente',
  overdue: (n: number) => plural(n, { one: 'dont # en retard', other: 'dont # en retard' }),
  median: 'ou moins, pour une réponse sur deux',
  medianIn: (duration: string) => `la moitié en moins de ${duration}`,
  medianNone: 'aucune réponse encore',
  medianHint: 'L’autre moitié est venue plus tard.',
  owes: 'Ce qui attend une réponse',
  owesNothing: 'Rien n’attend de réponse.',
  answers: 'Ses réponses',
  answersNone: 'Aucune réponse pour l’instant.',
  seeAll: 'Toutes ses questions',
  ask: 'Lui poser une question',
}
export type Officials = typeof fr
