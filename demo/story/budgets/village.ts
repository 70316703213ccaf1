import type { BudgetStory, IdeaStory } from './shape.ts'

const services = 'Services techniques de la commune'
const idea = (
  key: string,
  [by, ago, supports]: [string, number, number],
  [title, problem, solution]: [string, string, string],
  [themes, place]: [IdeaStory['themes'], string],
  screened: IdeaStory['screened'],
): IdeaStory => ({ key: `idea-${key}`, by, ago, supports, title, problem, solution, themes, place, screened })
const euros = (amount: number, by = services) => ({ cost: BigInt(amount) * 100n, by })

/** 60,000 € for the village: a dozen ideas, in the vote. */
export const villageBudget: BudgetStory = {
  key: 'budget-village',
  rules: {
    title: {
      fr: '60 000 € pour le village',
      it: '60 000 € per il paese',
      en: '60,000 € for the village',
    },
    summary: {
      fr: 'Une part du budget d’investissement, que les habitants répartissent entre leurs propres idées.',
      it: 'Una parte del bilancio d’investimento, che gli abitanti ripartiscono tra le loro idee.',
      en: 'A part of the investment budget, which the people share out among their own ideas.',
    },
    pack: {
      fr: '## Ce qui peut être financé\nUn équipement ou un aménagement, sur un terrain de la commune, utile à tous et fini en deux ans.\n\n## Ce qui ne peut pas l’être\nDes salaires, une aide à une seule personne, ce qui coûterait plus de 25 000 €.\n\nChiffres et idées inventés pour la démonstration.',
      it: '## Che cosa si può finanziare\nUn’attrezzatura o una sistemazione, su un terreno del comune, utile a tutti e finita in due anni.\n\n## Che cosa no\nStipendi, un aiuto a una sola persona, ciò che costerebbe più di 25 000 €.\n\nCifre e idee inventate per la dimostrazione.',
      en: '## What can be paid for\nEquipment or works on land of the commune, useful to all and finished in two years.\n\n## What can’t\nWages, help for one person alone, what would cost more than 25,000 €.\n\nFigures and ideas invented for the demonstration.',
    },
    perimeter: {
      fr: 'Le village et les hameaux',
      it: 'Il paese e le borgate',
      en: 'The village and the hamlets',
    },
    ...{ amount: 60_000_00n, ideaCap: 25_000_00n, placeCap: null, shortlist: 12 },
    ...{ form: 'approval', min: 1, max: 6, points: null },
    ...{ rule: 'equal-shares', completion: 'add1', fill: true, comparison: true },
    classes: ['permanent', 'secondary', 'seasonal', 'business'],
    ...{ verifiedOnly: false, minAge: null },
    drawName: 'le tirage du Loto du samedi qui suit la clôture',
  },
  ...{
    calledAgo: 92,
    ideasUntilAgo: 52,
    screenedAgo: 44,
    announcedAgo: 22,
    opensAgo: 7,
    closesAgo: -11,
    decidedByAgo: -60,
  },
  ideas: [
    idea(
      'fountain',
      ['permanent', 88, 41],
      [
        'Remettre en eau la fontaine du Haut',
        'La fontaine du hameau du Haut est à sec depuis que sa source a été captée. Les promeneurs n’ont plus d’eau.',
        'Une dérivation du trop-plein, le bassin réparé et un banc à côté.',
      ],
      [['village', 'water'], 'Le Haut'],
      euros(14_500),
    ),
    idea(
      'play',
      ['residente', 86, 63],
      [
        'Une aire de jeux à l’ombre',
        'L’aire de jeux est en plein soleil l’été et sous la neige du déneigeur l’hiver.',
        'La déplacer sous les mélèzes, avec des jeux en bois et un grillage bas.',
      ],
      [['village', 'sport'], 'Le centre'],
      euros(24_000),
    ),
    idea(
      'bikes',
      ['seasonal', 84, 36],
      [
        'Un abri à vélos fermé près de la navette',
        'Les saisonniers viennent à vélo et laissent leur vélo dehors, la nuit, sous la neige.',
        'Un abri fermé de vingt places, à badge, avec une pompe.',
      ],
      [['mobility'], 'Le centre'],
      euros(11_800),
    ),
    idea(
      'bench',
      ['permanent', 82, 29],
      [
        'Dix bancs sur le chemin du Torrent',
        'Entre le village et le pont, il n’y a pas un endroit où s’asseoir.',
        'Dix bancs en mélèze, posés par le chantier d’insertion.',
      ],
      [['village'], 'Le torrent'],
      euros(6_200),
    ),
    idea(
      'light',
      ['secondary', 80, 22],
      [
        'Éclairer le passage sous la route',
        'Le passage sous la route est noir dès cinq heures en hiver.',
        'Deux lampes à détecteur, sur panneau solaire.',
      ],
      [['safety'], 'Le centre'],
      euros(4_300),
    ),
    idea(
      'orchard',
      ['permanent', 78, 33],
      [
        'Un verger communal',
        'Les anciens pommiers du bas meurent un à un.',
        'Trente arbres de variétés du pays, un atelier de taille chaque hiver.',
      ],
      [['nature', 'village'], 'Le Bas'],
      euros(7_900),
    ),
    idea(
      'book',
      ['secondary', 76, 18],
      [
        'Une boîte à livres chauffée',
        'La boîte à livres prend l’eau.',
        'Une ancienne cabine, isolée, avec deux rayons et une lampe.',
      ],
      [['culture'], 'Le centre'],
      euros(2_400),
    ),
    idea(
      'climb',
      ['seasonal', 74, 31],
      [
        'Un bloc d’escalade en accès libre',
        'Il n’y a rien à grimper sans payer, et les jeunes s’ennuient en novembre.',
        'Un bloc de quatre mètres derrière l’école, avec un sol souple.',
      ],
      [['sport'], 'L’école'],
      euros(21_000, 'Bureau d’études Exemple & Roche'),
    ),
    idea(
      'path',
      ['business', 72, 26],
      [
        'Un chemin piéton vers la zone artisanale',
        'On y va à pied sur le bord de la route, avec les camions.',
        'Trois cents mètres de chemin, derrière la haie.',
      ],
      [['mobility', 'safety'], 'La zone artisanale'],
      euros(23_500),
    ),
    idea(
      'oven',
      ['permanent', 70, 38],
      [
        'Rallumer le four banal',
        'Le four du hameau est debout mais sa voûte fuit.',
        'Réparer la voûte et la porte, et cuire le pain quatre fois l’an.',
      ],
      [['culture', 'village'], 'Le Haut'],
      euros(12_600, 'Architecte du patrimoine (avis du 12 février)'),
    ),
    idea(
      'compost',
      ['permanent', 68, 21],
      [
        'Des composteurs dans chaque hameau',
        'Tout part en camion à quarante kilomètres.',
        'Six composteurs collectifs et une journée pour apprendre.',
      ],
      [['nature'], 'Les hameaux'],
      euros(5_100),
    ),
    idea(
      'sledge',
      ['visitor', 66, 24],
      [
        'Une piste de luge damée et gardée',
        'Les luges descendent au milieu des skieurs.',
        'Deux cents mètres à part, un filet et un panneau.',
      ],
      [['tourism', 'sport'], 'Le stade de neige'],
      euros(9_700),
    ),
    idea(
      'pool',
      ['visitor', 64, 17],
      [
        'Une piscine chauffée en plein air',
        'La piscine la plus proche est à une demi-heure.',
        'Un bassin de vingt-cinq mètres, chauffé au bois.',
      ],
      [['sport', 'tourism'], 'Le centre'],
      {
        reason:
          'Un bassin coûte plus d’un million d’euros et se chauffe toute l’année : c’est un grand projet, pas une idée de ce budget.',
      },
    ),
    idea(
      'seats',
      ['permanent', 60, 9],
      [
        'Des bancs au bord du torrent',
        'On ne peut pas s’asseoir au bord de l’eau.',
        'Quelques bancs près du pont.',
      ],
      [['village'], 'Le torrent'],
      {
        reason:
          'C’est la même chose que les dix bancs du chemin du Torrent : les soutiens restent lisibles, et ces bancs sont dans les dix.',
        into: 'idea-bench',
      },
    ),
  ],
  // Of those who vote: families of the centre, hamlets, those who work the season, those who come back.
  leanings: [
    { weight: 34, likes: [0, 3, 5, 9] },
    { weight: 26, likes: [1, 2, 4, 10] },
    { weight: 22, likes: [3, 5, 8, 9] },
    { weight: 18, likes: [1, 6, 7, 11] },
  ],
  share: 0.3,
  // None is given yet: the box would wait for two officials when the clock is moved.
  paper: {
    places: {
      fr: 'À l’accueil de la mairie, du lundi au samedi, de 9 h à 12 h.',
      it: 'All’accoglienza del municipio, dal lunedì al sabato, dalle 9 alle 12.',
      en: 'At the desk of the town hall, Monday to Saturday, 9 to 12.',
    },
    ...{ dueAgo: -15, given: 0 },
  },
}
