import type { CampaignStory } from './shape.ts'

/** A draft: its text is written, its legal basis is not, so that it cannot open yet. */
export const shuttleStops: CampaignStory = {
  key: 'shuttle-stops',
  project: 'shuttle',
  texts: {
    fr: {
      title: 'Des bancs aux arrêts de la navette',
      purpose: 'Poser un banc à dossier à chacun des sept arrêts de la navette.',
      story: `## Pourquoi

On attend debout, souvent dans la neige. Un banc à dossier change tout pour qui marche mal.

*Campagne de démonstration.*`,
    },
  },
  goal: 4_200,
  most: 600,
  openedAgo: 2,
  draft: true,
  deadlineAgo: -50,
  legal: { basis: 'regie', reference: '', deliberation: '' },
  rewards: [
    {
      fr: { title: 'Un mot gravé sur le banc', description: 'Huit mots au plus, choisis avec la mairie.' },
      it: {
        title: 'Una parola incisa sulla panca',
        description: 'Otto parole al massimo, scelte con il comune.',
      },
      en: {
        title: 'A word carved on the bench',
        description: 'Eight words at most, chosen with the town hall.',
      },
      from: 80,
      value: 5,
      quantity: 14,
      needs: ['engraving'],
    },
  ],
  pledges: 0,
  cast: [],
}
