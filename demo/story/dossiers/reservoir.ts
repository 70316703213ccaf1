import type { DossierStory } from './shape.ts'

/** Refused, with the funder's reason, which the halted project answers. */
export const reservoirAgency: DossierStory = {
  key: 'reservoir-agency',
  project: 'reservoir',
  texts: {
    fr: {
      title: 'Retenue du lac Noir : demande à l’Agence de l’eau',
      summary:
        'Demande refusée : l’Agence veut d’abord une étude indépendante de la ressource. Le projet est suspendu le temps de la faire.',
      object: `## Ce qui était demandé

1,26 M€ sur 4,2 M€, pour la part de la retenue qui servirait à l’eau potable et aux pompiers.

## Ce que le refus change

Le conseil a suspendu le projet. Une nouvelle demande supposerait l’étude, un nouveau plan et un nouvel avis des habitants.`,
    },
  },
  programme: 'water-agency',
  call: 'Sécuriser l’eau potable (démonstration)',
  body: 'remontees',
  elected: 'elu-montagne',
  agent: 'agent-remontees',
  totalCost: 4_200_000,
  eligibleBase: 1_800_000,
  plan: [
    { funder: 'water-agency', asked: 1_260_000 },
    { funder: 'region', asked: 840_000 },
    { funder: 'loan', asked: 1_200_000 },
    { funder: 'own-funds', asked: 900_000 },
  ],
  startedAgo: 470,
  publishedAgo: 452,
  documents: [
    { kind: 'note', title: 'Note de présentation', ago: 335 },
    { kind: 'deliberation', title: 'Délibération DEM-2025-31', ago: 330 },
  ],
  steps: [
    { to: 'drafting', ago: 464 },
    { to: 'deliberated', ago: 331, reference: 'Délibération DEM-2025-31 (démonstration)' },
    { to: 'filed', ago: 320, reference: 'Téléservice DEM-AERMC-9 (démonstration)' },
    { to: 'received', ago: 313, reference: 'Accusé DEM-AERMC-9-A' },
    { to: 'complete', ago: 298 },
    { to: 'examination', ago: 270 },
    {
      to: 'refused',
      ago: 178,
      reference: 'Décision DEM-AERMC-2026-40',
      note: 'L’Agence ne peut pas juger l’effet sur le ruisseau sans étude indépendante de la ressource jusqu’en 2040.',
    },
  ],
  amounts: [
    {
      ago: 178.2,
      lines: [{ funder: 'water-agency', granted: 0, on: 178, act: 'Décision DEM-AERMC-2026-40' }],
    },
  ],
  opinions: {
    openedAgo: 446,
    closesIn: -360,
    count: 116,
    leaning: {
      permanent: [38, 14, 48],
      secondary: [34, 26, 40],
      seasonal: [56, 24, 20],
      visitor: [30, 40, 30],
      business: [66, 14, 20],
    },
  },
  comments: [
    {
      by: 'riverain',
      stance: 'against',
      text: 'Deux étés que le ruisseau s’arrête devant chez moi. On ne demande pas d’argent public avant de savoir ce qu’il reste d’eau.',
      asks: true,
      answered: {
        after: 5,
        text: 'Vous aviez raison de le demander, et l’Agence dit la même chose. L’étude est commandée, son cahier des charges a été écrit avec vous.',
      },
    },
    {
      by: 'seasonal',
      stance: 'for',
      text: 'Sans neige de culture, plus de saison, plus de contrat. Il faut trouver une solution, pas seulement dire non.',
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'against',
      text: 'Prima lo studio, poi i soldi. Mi sembra la decisione giusta.',
    },
  ],
}
