import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** The first page. French is the type of the other languages. */
export const fr = {
  title: (commune: string) => `Les grands projets de ${commune}, avec vous`,
  lead: 'Voyez où en est chaque projet, dites ce que vous en pensez, interrogez ceux qui décident. Ce que vous écrivez reste, et la suite qui lui est donnée se voit.',
  search: 'Chercher un projet',
  searchHint: 'Un lieu, un mot : « télécabine », « crèche », le nom d’un élu…',
  doors: {
    read: { title: 'Lire', body: 'Tous les projets, leurs dates et leur coût. Sans compte.' },
    judge: {
      title: 'Donner un avis',
      body: 'Pour, contre ou neutre, avec vos raisons si vous voulez, et modifiable jusqu’à la clôture.',
    },
    ask: { title: 'Interroger un élu', body: 'Sa réponse est publique, et son délai aussi.' },
  },
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
    lead: 'L’avis de chacun est recueilli jusqu’à la date dite.',
    all: 'Tous les avis ouverts',
  },
  votes: {
    title: 'À voter maintenant',
    lead: 'À bulletin secret, jusqu’à la date dite.',
    all: 'Toutes les consultations',
  },
  proposals: {
    title: 'Ce que les habitants proposent',
    lead: 'Trois au hasard du jour, à soutenir ou à discuter.',
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
  moved: { title: 'Ce qui vient de bouger', all: 'Tous les projets' },
  dossiers: { title: 'L’argent demandé', all: 'Tous les dossiers de subvention' },
  answers: {
    title: 'Les élus ont répondu',
    answered: (who: string, office: string) => `${who}, ${office}`,
    took: (duration: string) => `en ${duration}`,
    comment: (subject: string) => `À une contribution sur « ${subject} »`,
    question: (title: string) => `À la question « ${title} »`,
    read: 'Lire la réponse',
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
