import type { CampaignStory } from './shape.ts'

/** Reached, collected and settled: one card in fifty could not be charged. */
export const schoolYard: CampaignStory = {
  key: 'school-yard',
  project: 'school',
  texts: {
    fr: {
      title: 'Un jardin dans la cour de l’école',
      purpose: 'Planter six arbres et un potager dans la cour de l’école des Cimes.',
      story: `## L’idée

Les enfants l’ont dessiné avec leur maîtresse : moins de goudron, plus d’ombre, et des légumes pour la cantine.

## Ce que le don paie

Les arbres, la terre, les bacs et les outils. La commune enlève le goudron.

*Campagne de démonstration : rien n’a été encaissé pour de vrai.*`,
    },
    it: {
      title: 'Un giardino nel cortile della scuola',
      purpose: 'Piantare sei alberi e un orto nel cortile della scuola delle Cimes.',
      story: `## L’idea

L’hanno disegnato i bambini con la maestra: meno asfalto, più ombra, e verdure per la mensa.

## Che cosa paga il dono

Gli alberi, la terra, le cassette e gli attrezzi. Il Comune toglie l’asfalto.

*Campagna dimostrativa: nulla è stato incassato davvero.*`,
    },
  },
  goal: 3_200,
  most: 500,
  openedAgo: 112,
  deadlineAgo: 67,
  legal: {
    basis: 'mandate',
    reference: 'Convention de mandat de démonstration DEM-2026-M2 du 4 mai 2026',
    opinion: 'Avis conforme de démonstration du 28 avril 2026',
    deliberation: 'Délibération de démonstration DEM-2026-31 du 11 mai 2026',
    note: 'Objet éducatif. Actes inventés pour la démonstration.',
  },
  rewards: [
    {
      fr: { title: 'Un sachet de graines', description: 'Récoltées par les enfants à l’automne.' },
      it: { title: 'Una bustina di semi', description: 'Raccolti dai bambini in autunno.' },
      en: { title: 'A packet of seeds', description: 'Gathered by the children in autumn.' },
      from: 15,
      value: 2,
      needs: ['address'],
    },
    {
      fr: { title: 'Un arbre à votre nom', description: 'Une étiquette en bois, écrite par un enfant.' },
      it: { title: 'Un albero a suo nome', description: 'Un’etichetta di legno, scritta da un bambino.' },
      en: { title: 'A tree in your name', description: 'A wooden label, written by a child.' },
      from: 100,
      value: 4,
      quantity: 6,
      needs: ['engraving'],
    },
  ],
  cards: { moniteur: 'asksItsOwner' },
  pledges: 44,
  cast: [
    { key: 'residente', amount: 60 },
    { key: 'riverain', amount: 50 },
    { key: 'moniteur', amount: 30 },
    { key: 'hoteliere', amount: 200, organisation: 'hotel' },
  ],
}
