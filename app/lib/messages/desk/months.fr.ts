import { wording } from '../../language.ts'

const { plural } = wording('fr')

export const fr = {
  title: 'Douze mois',
  lead: 'Ce que l’on a dit à la commune, ce qu’elle a répondu, ce que les projets ont reçu et atteint. Tout ce qui est compté ici est public.',
  never: 'Ce que personne n’a répondu',
  neverLead: 'Au-delà du délai que la commune se donne.',
  none: 'Rien n’attend au-delà du délai promis.',
  late: {
    questions: (n: number) => plural(n, { one: '# question', other: '# questions' }),
    comments: (n: number) =>
      plural(n, {
        one: '# commentaire qui demande une réponse',
        other: '# commentaires qui demandent une réponse',
      }),
    reports: (n: number) =>
      plural(n, { one: '# signalement du terrain', other: '# signalements du terrain' }),
    proposals: (n: number) => plural(n, { one: '# proposition', other: '# propositions' }),
  },
  drawn: 'Mois par mois',
  caption: 'Les mêmes chiffres, en tableau',
  month: 'Mois',
  said: 'Paroles reçues',
  answered: 'Réponses officielles',
  median: 'Délai médian',
  days: (n: string) => `${n} j`,
  collected: 'Encaissé',
  reached: 'Étapes franchies',
  slipped: 'Étapes repoussées',
  most: (most: string) => `au plus ${most} en un mois`,
  nothing: 'rien en douze mois',
  hints:
    'Paroles : commentaires, questions, propositions et signalements publiés. Délai médian : la moitié des réponses sont venues plus vite. Encaissé : ce que les cartes ont payé d’après les comptes publiés, remboursements non déduits.',
}
export type MonthsWords = typeof fr
