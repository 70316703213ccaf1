import { wording } from '../../language.ts'
import { ifNamed } from '../../texts/unnamed.ts'

const { plural } = wording('fr')

/** The first page. French is the type of the other languages. */
export const fr = {
  title: (commune: string) =>
    ifNamed(
      commune,
      `Les grands projets de ${commune}, avec vous`,
      'Les grands projets de la commune, avec vous',
    ),
  lead: 'Voyez où en est chaque projet, dites ce que vous en pensez, interrogez ceux qui décident. Ce que vous écrivez reste, et la suite qui lui est donnée se voit.',
  search: 'Chercher un projet',
  searchHint: 'Un lieu, un mot : « télécabine », « crèche », le nom d’un élu…',
  follows: {
    title: (name: string) => `Bonjour ${name}, voici ce que vous suivez`,
    unread: (n: number) => plural(n, { one: '# nouveauté', other: '# nouveautés' }),
    moved: (day: string) => `a bougé le ${day}`,
    empty:
      'Vous ne suivez encore aucun projet. Sur la page d’un projet, « Suivre » vous prévient de ce qui compte.',
    all: 'Tout ce que vous suivez',
    account: 'Ce que vous avez écrit, et ce que c’est devenu',
    desk: 'Ce qui vous attend à la mairie',
  },
  closing: {
    title: 'À vous de dire',
    until: (day: string) => `jusqu’au ${day}`,
    all: 'Tous les avis ouverts',
  },
  votes: {
    all: 'Toutes les consultations',
    budgets: 'Tous les budgets participatifs',
    idea: 'Proposer une idée',
  },
  proposals: {
    one: 'Proposition d’habitants',
    all: 'Toutes les propositions',
    write: 'Proposer',
  },
  owed: {
    title: 'Qui doit une réponse',
    count: (waiting: number, overdue: number) =>
      `${plural(waiting, { zero: 'Aucune question n’attend', one: '# question attend', other: '# questions attendent' })}${overdue > 0 ? `, dont ${plural(overdue, { one: '# en retard', other: '# en retard' })}` : ''}.`,
    all: 'Toutes les questions',
    officials: 'Les élus et leurs délais',
  },
  moved: {
    title: 'Ce qui bouge : l’argent et les étapes',
    next: (what: string, day: string) => `${what} : ${day}`,
    all: 'Tous les projets',
  },
  dossiers: { all: 'Tous les dossiers de subvention' },
  answers: {
    answered: (who: string, day: string) => `${who} a répondu le ${day}`,
    took: (duration: string) => `en ${duration}`,
  },
  changed: {
    title: 'Vous l’avez dit, le projet a changé',
    said: 'Vous avez dit',
    became: (version: number) => `Nous avons changé : version ${version}`,
    others: (n: number) => plural(n, { one: 'et # autre contribution', other: 'et # autres contributions' }),
  },
  nothing: {
    title: 'Aucun projet n’est encore publié',
    body: 'Le premier paraîtra ici. D’ici là, vous pouvez poser une question à un élu.',
    ask: 'Voir les élus',
  },
}
