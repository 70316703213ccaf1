import type { CampaignStory } from './shape.ts'

/** Missed: nobody was charged. */
export const sauna: CampaignStory = {
  key: 'sauna',
  project: 'nordic',
  texts: {
    fr: {
      title: 'Un sauna face aux sommets',
      purpose: 'Ajouter un sauna de huit places au bassin nordique.',
      story: `## Le projet

Le bassin nordique prévoit des vestiaires et un grand bain. Un sauna demanderait vingt mille euros de plus.

*Campagne de démonstration.*`,
    },
  },
  goal: 20_000,
  most: 1_000,
  openedAgo: 150,
  deadlineAgo: 96,
  shortfall: { floor: 18_000 },
  legal: {
    basis: 'regie',
    reference: 'Arrêté de démonstration DEM-2026-R3 du 2 avril 2026',
    deliberation: 'Délibération de démonstration DEM-2026-27 du 13 avril 2026',
  },
  rewards: [
    {
      fr: { title: 'Une séance pour deux', description: 'Valable la première année.' },
      it: { title: 'Una seduta per due', description: 'Valida il primo anno.' },
      en: { title: 'A session for two', description: 'Valid during the first year.' },
      from: 100,
      value: 24,
      quantity: 40,
    },
  ],
  pledges: 38,
  cast: [{ key: 'visiteuse', amount: 40 }],
}
