import type { Theme } from '#db/schema/index.ts'
import type { Lang } from './shape.ts'

/** What somebody proposed, and what became of it. Days are before the story is told. */
export type ProposalStory = {
  key: string
  /** Somebody of the cast, or whoever of a class. */
  by: string
  ago: number
  lang?: Lang
  title: string
  problem: string
  solution: string
  themes: Theme[]
  place?: string
  /** How many support it. */
  supports: number
  comments?: { by: string; ago: number; text: string; lang?: Lang }[]
  /** The city looks at its threshold so many days ago, and whom the mayor then names. */
  examined?: { ago: number; by?: string }
  answered?: { ago: number; by: string; verdict: 'accepted' | 'refused'; body: string; project?: string }
  withdrawnAgo?: number
  carriedOnAgo?: number
  mergedInto?: { key: string; ago: number }
  /** A later wording, with a word on what it changes. */
  revised?: { ago: number; solution: string; note: string }
}

/** Ten of them, in different states. Every name and place is invented. */
export const proposalStories: ProposalStory[] = [
  {
    key: 'proposal-shelter',
    by: 'residente',
    ago: 96,
    title: 'Un abri chauffé à l’arrêt de la navette',
    problem:
      'L’hiver, on attend la navette debout dans la neige, avec les enfants et les skis. Les saisonniers y sont à six heures du matin.',
    solution:
      'Un abri en mélèze, fermé sur trois côtés, avec un banc et un éclairage à détecteur, à l’arrêt de la place.',
    themes: ['mobility', 'village'],
    place: 'Place de l’église',
    supports: 74,
    comments: [
      { by: 'seasonal', ago: 80, text: 'À six heures par moins douze, merci d’y penser.' },
      { by: 'secondary', ago: 70, text: 'Que le banc soit assez long pour deux familles.' },
    ],
    examined: { ago: 60, by: 'elue' },
    answered: {
      ago: 41,
      by: 'elue',
      verdict: 'accepted',
      project: 'village-street',
      body: 'Oui. L’arrêt est refait avec la rue : un abri y a sa place, et le marché de travaux le prévoit désormais. Nous avons repris le banc et l’éclairage de votre texte.',
    },
  },
  {
    key: 'proposal-lights',
    by: 'seasonal',
    ago: 74,
    title: 'Éteindre les lampadaires de minuit à cinq heures',
    problem: 'On ne voit plus les étoiles, la facture monte, et la faune de la lisière n’a plus de nuit.',
    solution:
      'Couper l’éclairage de minuit à cinq heures hors saison, en gardant la place et l’arrêt de bus.',
    themes: ['energy', 'nature'],
    supports: 58,
    examined: { ago: 30 },
  },
  {
    key: 'proposal-pool-night',
    by: 'secondary',
    ago: 120,
    title: 'Ouvrir la piscine jusqu’à minuit tout l’été',
    problem: 'Après une journée en montagne, la piscine ferme au moment où l’on rentre.',
    solution: 'L’ouvrir jusqu’à minuit du 1er juillet au 31 août, sept jours sur sept.',
    themes: ['sport', 'tourism'],
    supports: 66,
    examined: { ago: 88 },
    answered: {
      ago: 67,
      by: 'maire',
      verdict: 'refused',
      body: 'Non, et voici pourquoi. Il faudrait deux surveillants de plus tous les soirs, que nous ne trouvons pas, et 41 000 € par été. Nous essayons une nocturne le jeudi, et nous dirons en septembre combien de monde est venu.',
    },
  },
  {
    key: 'proposal-benches',
    by: 'permanent',
    ago: 64,
    title: 'Des bancs à mi-pente sur le chemin du cimetière',
    problem: 'La montée est raide et mes voisines ne vont plus voir leurs morts sans s’arrêter trois fois.',
    solution: 'Deux bancs et une main courante, à mi-pente et en haut.',
    themes: ['village', 'safety'],
    place: 'Chemin du cimetière',
    supports: 31,
    revised: {
      ago: 40,
      solution: 'Trois bancs, une main courante du côté du mur, et une marche refaite devant le portail.',
      note: 'Un banc de plus, et la marche que vous avez signalée dans la discussion.',
    },
  },
  {
    key: 'proposal-benches-again',
    by: 'permanent',
    ago: 52,
    title: 'Un banc et une rampe pour monter au cimetière',
    problem: 'Ma mère ne peut plus monter au cimetière : rien pour s’asseoir, rien pour se tenir.',
    solution: 'Au moins un banc et une rampe solide le long du mur.',
    themes: ['village'],
    place: 'Chemin du cimetière',
    supports: 14,
    mergedInto: { key: 'proposal-benches', ago: 33 },
  },
  {
    key: 'proposal-toolshed',
    by: 'permanent',
    ago: 47,
    title: 'Une matériauthèque à la déchetterie',
    problem: 'On jette des portes, des tuiles et du bois qui serviraient encore.',
    solution: 'Un local où déposer et reprendre des matériaux, tenu par des bénévoles le samedi.',
    themes: ['services', 'energy'],
    supports: 22,
    withdrawnAgo: 24,
    carriedOnAgo: 17,
  },
  {
    key: 'proposal-bus-italy',
    by: 'secondary',
    ago: 38,
    lang: 'it',
    title: 'Un bus della sera verso Oulx',
    problem: 'L’ultimo bus parte alle 18.40: chi lavora o cena in paese resta senza ritorno.',
    solution: 'Una corsa alle 22.30 il venerdì e il sabato, insieme al Comune vicino.',
    themes: ['mobility'],
    supports: 17,
    comments: [{ by: 'seasonal', ago: 30, text: 'Je la prendrais chaque semaine.' }],
  },
  {
    key: 'proposal-dogs',
    by: 'visitor',
    ago: 21,
    title: 'Un point d’eau pour les chiens au départ des sentiers',
    problem: 'En août, les chiens arrivent assoiffés au parking et boivent dans les fossés.',
    solution: 'Un bassin bas, alimenté par la fontaine, au départ du sentier des crêtes.',
    themes: ['tourism', 'nature'],
    place: 'Parking du Col',
    supports: 6,
  },
  {
    key: 'proposal-crossing',
    by: 'permanent',
    ago: 12,
    title: 'Un passage piéton devant la crèche',
    problem: 'Les voitures descendent vite et rien ne dit qu’il y a des enfants.',
    solution: 'Un passage surélevé et un panneau lumineux aux heures d’entrée et de sortie.',
    themes: ['safety', 'mobility'],
    place: 'Crèche Les Pitchouns, côté rue',
    supports: 12,
  },
  {
    key: 'proposal-film',
    by: 'seasonal',
    ago: 5,
    title: 'Un ciné-club d’intersaison dans la salle des fêtes',
    problem: 'En mai et en novembre, il ne se passe rien, et c’est là que l’on s’ennuie.',
    solution:
      'Un film toutes les deux semaines, choisi par ceux qui viennent, avec le projecteur de l’école.',
    themes: ['culture'],
    supports: 4,
  },
]
