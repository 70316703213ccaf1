import type { DossierStory } from './shape.ts'

/** Under works: publicity made in time, part of the grants paid. */
export const gondolaRegion: DossierStory = {
  key: 'gondola-region',
  project: 'gondola',
  texts: {
    fr: {
      title: 'Télécabine du Serre-Blanc : contrat avec la Région',
      summary:
        'La Région, l’État et le Département paient 4,2 M€ sur 11,9 M€. Les travaux sont en cours ; les acomptes suivent les factures.',
      object: `## Ce que l’argent paie

- la gare basse, la gare haute et douze pylônes ;
- soixante-deux cabines, dont huit accessibles en fauteuil ;
- la dépose de l’ancien télésiège et la remise en herbe de son tracé.

## Ce que la commune paie elle-même

7,5 M€, dont 5 M€ d’emprunt, remboursés par la régie sur vingt ans.`,
    },
    it: {
      title: 'Cabinovia del Serre-Blanc: contratto con la Regione',
      summary:
        'Regione, Stato e Dipartimento pagano 4,2 M€ su 11,9 M€. I lavori sono in corso; gli acconti seguono le fatture.',
      object: `## Che cosa paga

- la stazione a valle, quella a monte e dodici piloni;
- sessantadue cabine, di cui otto accessibili in carrozzina;
- lo smontaggio della vecchia seggiovia e il ripristino del prato.

## Che cosa paga il comune

7,5 M€, di cui 5 M€ di mutuo, rimborsati dalla régie in vent’anni.`,
    },
  },
  programme: 'region',
  call: 'Stations de demain (démonstration)',
  body: 'remontees',
  elected: 'elu-montagne',
  agent: 'agent-remontees',
  totalCost: 11_900_000,
  eligibleBase: 10_600_000,
  plannedStart: -228,
  finishBy: 410,
  plan: [
    { funder: 'region', label: 'Stations de demain', asked: 3_000_000 },
    { funder: 'fnadt', asked: 800_000 },
    { funder: 'department', asked: 600_000 },
    { funder: 'loan', asked: 5_000_000 },
    { funder: 'own-funds', asked: 2_500_000 },
  ],
  startedAgo: 690,
  publishedAgo: 676,
  documents: [
    { kind: 'note', title: 'Note de présentation', ago: 612 },
    { kind: 'deliberation', title: 'Délibération DEM-2025-08', ago: 610 },
    { kind: 'start-declaration', title: 'Déclaration de démarrage', ago: 226 },
    { kind: 'publicity', title: 'Photo de l’affichage en mairie et au pied du chantier', ago: 219 },
    { kind: 'co-funders', title: 'Décisions de l’État et du Département', ago: 430 },
    { kind: 'invoices', title: 'État des factures n° 2', ago: 37 },
  ],
  steps: [
    { to: 'drafting', ago: 682 },
    { to: 'deliberated', ago: 611, reference: 'Délibération DEM-2025-08 (démonstration)' },
    { to: 'filed', ago: 604, reference: 'Portail des aides, demande DEM-REG-052 (démonstration)' },
    { to: 'received', ago: 598, reference: 'Accusé DEM-REG-052-A' },
    { to: 'complete', ago: 575 },
    { to: 'examination', ago: 560 },
    { to: 'committee', ago: 482, reference: 'Commission permanente du 14 (démonstration)' },
    { to: 'notified', ago: 456, reference: 'Convention DEM-REG-2025-19' },
    {
      to: 'started',
      ago: 228,
      reference: 'Marché DEM-M-2026-02',
      note: 'Premier marché signé : gare basse et pylônes.',
    },
    { to: 'advance', ago: 190, reference: 'Mandat DEM-REG-A1' },
    { to: 'instalment', ago: 36, reference: 'Mandat DEM-REG-A2' },
  ],
  amounts: [
    {
      ago: 457,
      lines: [
        { funder: 'region', granted: 2_800_000, on: 458, act: 'Convention DEM-REG-2025-19' },
        { funder: 'fnadt', granted: 800_000, on: 470, act: 'Arrêté DEM-SGAR-8 (démonstration)' },
        { funder: 'department', granted: 600_000, on: 462, act: 'Arrêté DEM-CD05-12 (démonstration)' },
      ],
    },
    {
      ago: 30,
      lines: [
        {
          funder: 'region',
          granted: 2_800_000,
          on: 458,
          act: 'Convention DEM-REG-2025-19',
          received: 1_540_000,
        },
        {
          funder: 'fnadt',
          granted: 800_000,
          on: 470,
          act: 'Arrêté DEM-SGAR-8 (démonstration)',
          received: 240_000,
        },
        {
          funder: 'department',
          granted: 600_000,
          on: 462,
          act: 'Arrêté DEM-CD05-12 (démonstration)',
          received: 180_000,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'permanent',
      stance: 'for',
      text: 'La Région a donné 200 000 € de moins que demandé. Qui bouche le trou ?',
      asks: true,
      answered: {
        after: 6,
        text: 'La dépose de l’ancien télésiège a coûté 230 000 € de moins que prévu. Le plan tient, sans emprunt de plus.',
      },
    },
    {
      by: 'torinese',
      lang: 'it',
      stance: 'neutral',
      text: 'Cinque milioni di mutuo in vent’anni: vorrei vedere ogni anno quanto resta.',
    },
    {
      by: 'business',
      stance: 'against',
      text: 'L’argent public au même endroit depuis dix ans. Et les commerces du village ?',
    },
  ],
}
