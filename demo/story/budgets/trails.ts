import type { BudgetStory, IdeaStory } from './shape.ts'

const services = 'Services techniques de la commune'
const idea = (
  key: string,
  [by, ago, supports]: [string, number, number],
  [title, problem, solution]: [string, string, string],
  place: string,
  cost: number,
): IdeaStory => ({
  ...{ key: `idea-${key}`, by, ago, supports, title, problem, solution, place },
  themes: ['nature', 'tourism'],
  screened: { cost: BigInt(cost) * 100n, by: services },
})

/** 30,000 € for trails: counted, decided, and its winners are projects. */
export const trailBudget: BudgetStory = {
  key: 'budget-trails',
  rules: {
    title: { fr: '30 000 € pour les sentiers', it: '30 000 € per i sentieri', en: '30,000 € for the trails' },
    summary: {
      fr: 'Ce que les habitants et ceux qui marchent ici veulent pour les sentiers de la commune.',
      it: 'Ciò che gli abitanti e chi cammina qui vogliono per i sentieri del comune.',
      en: 'What the people and those who walk here want for the trails of the commune.',
    },
    pack: {
      fr: 'Des travaux sur un sentier de la commune, finis avant l’été. Chiffres et idées inventés pour la démonstration.',
      it: 'Lavori su un sentiero del comune, finiti prima dell’estate. Cifre e idee inventate per la dimostrazione.',
      en: 'Works on a trail of the commune, finished before summer. Figures and ideas invented for the demonstration.',
    },
    perimeter: {
      fr: 'Les sentiers de la commune',
      it: 'I sentieri del comune',
      en: 'The trails of the commune',
    },
    ...{ amount: 30_000_00n, ideaCap: null, placeCap: null, shortlist: null },
    ...{ form: 'approval', min: null, max: null, points: null },
    ...{ rule: 'equal-shares', completion: 'add1', fill: true, comparison: false },
    classes: ['permanent', 'secondary', 'seasonal', 'visitor', 'business'],
    ...{ verifiedOnly: false, minAge: null },
    drawName: 'le tirage du Loto du samedi qui suit la clôture',
  },
  ...{
    calledAgo: 290,
    ideasUntilAgo: 260,
    screenedAgo: 250,
    announcedAgo: 236,
    opensAgo: 220,
    closesAgo: 200,
    decidedByAgo: 150,
  },
  ideas: [
    idea(
      'bridge',
      ['permanent', 286, 38],
      [
        'Refaire la passerelle du Pré-Rond',
        'La passerelle a perdu trois planches et la crue l’a tordue.',
        'Une passerelle neuve en mélèze, un mètre plus haut.',
      ],
      'Le Pré-Rond',
      14_000,
    ),
    idea(
      'signs',
      ['secondary', 284, 31],
      [
        'Des panneaux en trois langues',
        'Les panneaux sont effacés et en français seulement.',
        'Quarante panneaux gravés, en français, italien et anglais.',
      ],
      'Les sentiers',
      9_000,
    ),
    idea(
      'spring',
      ['permanent', 282, 25],
      [
        'Un point d’eau au col',
        'Il n’y a pas d’eau entre le village et le refuge.',
        'Un captage et un bassin de pierre sous le col.',
      ],
      'Le col',
      12_500,
    ),
    idea(
      'view',
      ['visitor', 280, 20],
      [
        'Une table d’orientation',
        'On ne sait pas ce qu’on voit du belvédère.',
        'Une table de lave émaillée, dessinée par l’école.',
      ],
      'Le belvédère',
      6_500,
    ),
    idea(
      'wheels',
      ['permanent', 278, 17],
      [
        'Un sentier pour fauteuils et poussettes',
        'Aucun sentier ne se fait en fauteuil.',
        'Six cents mètres plats et stabilisés, avec deux aires de repos.',
      ],
      'Le lac',
      16_000,
    ),
  ],
  leanings: [
    { weight: 40, likes: [0, 1] },
    { weight: 25, likes: [0, 2] },
    { weight: 20, likes: [1, 3] },
    { weight: 15, likes: [4] },
  ],
  share: 0.4,
  paper: {
    places: {
      fr: 'À l’accueil de la mairie, du lundi au samedi, de 9 h à 12 h.',
      it: 'All’accoglienza del municipio, dal lunedì al sabato, dalle 9 alle 12.',
      en: 'At the desk of the town hall, Monday to Saturday, 9 to 12.',
    },
    ...{ dueAgo: 196, given: 13 },
  },
  counted: {
    drawn: '3 12 27 40 44',
    decided: {
      ago: 170,
      body: 'Le conseil suit le vote : les idées gagnantes sont inscrites au budget et deviennent des projets, suivis ici. Celles qui n’ont pas gagné peuvent être proposées à nouveau.',
    },
    projects: [
      { idea: 'idea-bridge', ago: 160, publishedAgo: 158 },
      { idea: 'idea-signs', ago: 150 },
    ],
  },
}
