import type { DossierStory } from './shape.ts'

/** Filed these days: opinions closed, the annex printed, a version frozen. */
export const borderPathAlcotra: DossierStory = {
  key: 'border-path-alcotra',
  project: 'border-path',
  texts: {
    fr: {
      title: 'Sentier des deux versants : demande Alcotra',
      summary:
        'Deux communes, un sentier : l’Europe paierait quatre cinquièmes des 640 000 € de travaux, de panneaux et de refuges d’étape.',
      object: `## Ce que l’argent paierait

- la remise en état de 14 km de sentier, dont 5 km côté italien ;
- trois passerelles en bois de mélèze ;
- des panneaux en français, en italien et en anglais ;
- un abri d’étape ouvert toute l’année au col.

## Pourquoi l’Europe

Le programme Alcotra aide ce que deux pays font ensemble. La commune voisine dépose le même dossier de son côté : aucune des deux ne peut commencer seule.

## Si la demande est refusée

Le tracé reste, les passerelles attendront.`,
    },
    it: {
      title: 'Sentiero dei due versanti: domanda Alcotra',
      summary:
        'Due comuni, un sentiero: l’Europa pagherebbe i quattro quinti dei 640 000 € di lavori, cartelli e rifugi di tappa.',
      object: `## Che cosa pagherebbe

- il ripristino di 14 km di sentiero, di cui 5 in territorio italiano;
- tre passerelle in legno di larice;
- cartelli in francese, italiano e inglese;
- un riparo di tappa al colle, aperto tutto l’anno.

## Perché l’Europa

Il programma Alcotra sostiene ciò che due Paesi fanno insieme. Il comune vicino presenta la stessa domanda: nessuno dei due può cominciare da solo.

## Se la domanda è respinta

Il tracciato resta, le passerelle aspetteranno.`,
    },
    en: {
      title: 'The two slopes path: Alcotra application',
      summary:
        'Two communes, one path: the European Union would pay four fifths of the €640,000 of works, signs and stage huts.',
      object: `## What the money would pay for

- repairing 14 km of path, 5 km of it on the Italian side;
- three larch footbridges;
- signs in French, Italian and English;
- a stage hut at the pass, open all year.

## Why Europe

The Alcotra programme supports what two countries do together. The neighbouring commune files the same application: neither can begin alone.

## If it is refused

The route stays, the footbridges will wait.`,
    },
  },
  programme: 'alcotra',
  call: 'Alcotra 2021-2027, quatrième appel (démonstration)',
  body: 'tourisme',
  elected: 'elu-montagne',
  agent: 'agent',
  totalCost: 640_000,
  eligibleBase: 640_000,
  ownShare: {
    rule: 'territorial-cooperation',
    reference: 'Programme Alcotra 2021-2027, convention de partenariat DEM-ALC-2 (démonstration)',
  },
  plannedStart: 240,
  plan: [
    { funder: 'alcotra', label: 'FEDER', asked: 512_000 },
    { funder: 'region', asked: 64_000 },
    { funder: 'own-funds', asked: 64_000 },
  ],
  startedAgo: 92,
  publishedAgo: 76,
  documents: [
    { kind: 'note', title: 'Note de présentation, en français et en italien', ago: 70 },
    { kind: 'schedule', title: 'Calendrier commun des travaux', ago: 34 },
    { kind: 'deliberation', title: 'Délibération DEM-2026-46', ago: 18 },
  ],
  steps: [
    { to: 'drafting', ago: 88 },
    { to: 'deliberated', ago: 20, reference: 'Délibération DEM-2026-46 (démonstration)' },
    { to: 'filed', ago: 3, reference: 'Plateforme Synergie, dépôt DEM-ALC-0417 (démonstration)' },
  ],
  opinions: {
    openedAgo: 62,
    closesIn: -6,
    count: 214,
    leaning: {
      permanent: [64, 18, 18],
      secondary: [70, 20, 10],
      seasonal: [55, 35, 10],
      visitor: [82, 14, 4],
      business: [60, 25, 15],
    },
  },
  comments: [
    {
      by: 'torinese',
      lang: 'it',
      stance: 'for',
      text: 'Salgo al colle da trent’anni e ogni primavera devo cercare il sentiero. Se i due comuni lo curano insieme, finalmente avrà senso anche il rifugio.',
      asks: true,
      answered: {
        after: 2,
        lang: 'it',
        text: 'Grazie. La convenzione prevede una squadra comune due volte l’anno, a giugno e a settembre, pagata a metà dai due comuni anche dopo la fine dei fondi europei.',
      },
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Quatre cinquièmes payés par l’Europe, et l’entretien payé par nous pendant trente ans. Combien par an ?',
      asks: true,
      answered: {
        after: 3,
        text: '9 000 € par an pour les deux communes, soit 4 500 € pour la nôtre. Le chiffre est dans la note de présentation, page 6.',
      },
      replies: [{ by: 'randonneur', text: 'C’est le prix d’une journée de damage. Je signe.' }],
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'We walked it in July with two children. Signs in three languages would have saved us an hour and one very loud argument.',
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'neutral',
      text: 'Bene il sentiero, ma il riparo aperto tutto l’anno chi lo pulisce d’inverno?',
    },
    {
      by: 'moniteur',
      stance: 'for',
      text: 'Trois passerelles en mélèze local : la scierie de la vallée peut les faire. Écrivez-le dans le marché.',
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'D’accord, à condition que les troupeaux gardent leur passage au-dessus du deuxième pont.',
      asks: true,
      answered: {
        after: 4,
        text: 'Le passage est gardé : le tracé a été déplacé de 60 m après la visite avec les deux éleveurs.',
      },
    },
    {
      by: 'business',
      stance: 'against',
      text: 'Un abri gratuit au col, à 800 m de mon gîte : qui a pensé aux gens qui vivent de l’étape ?',
    },
    {
      by: 'seasonal',
      stance: 'for',
      text: 'Les saisonniers d’été aussi marchent après le service. Bonne idée.',
    },
  ],
  questions: [
    {
      by: 'randonneur',
      title: 'Que se passe-t-il si la commune voisine se retire ?',
      text: 'Le dossier est commun. Si elle renonce, devons-nous rembourser l’Europe ?',
      ago: 21,
      acknowledgedAfter: 1,
      answer: {
        after: 3,
        text: 'Non : chaque commune répond de ses propres travaux. Si l’une se retire avant la signature, la demande tombe et rien n’est dû. Après, elle garde sa part et l’autre peut finir seule son versant.',
        settled: true,
        remark: 'Clair, merci.',
      },
    },
  ],
}
